// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// From when to when nothing comes; a press unfolds how to change it.
ColumnLayout {
    id: quiet

    required property RemindersViewModel reminders
    property bool unfolded: false
    property bool misread: false
    readonly property string range: reminders.quiet
        ? qsTr("%1 – %2").arg(reminders.quietFrom).arg(reminders.quietTo) : qsTr("none")

    function keep() {
        misread = !reminders.setQuietHours(from.text, to.text)
    }

    spacing: 12

    PlainButton {
        id: head

        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
        padding: 0
        horizontalPadding: 0
        Accessible.name: qsTr("Quiet hours")
        Accessible.description: quiet.range + ", " + (quiet.unfolded ? qsTr("unfolded")
                                                                    : qsTr("folded"))
        onClicked: quiet.unfolded = !quiet.unfolded

        background: Item {
            FocusRing {
                anchors.margins: -6
                radius: 12
                shown: head.visualFocus
            }
        }
        contentItem: RowLayout {
            spacing: 12

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                BodyText {
                    Layout.fillWidth: true
                    text: qsTr("Quiet hours")
                    font.bold: true
                    Accessible.ignored: true
                }
                BodyText {
                    Layout.fillWidth: true
                    text: quiet.range
                    muted: true
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
            Icon {
                name: "moon"
                color: Theme.colors.text
            }
        }
    }
    SettingSwitch {
        Layout.fillWidth: true
        visible: quiet.unfolded
        text: qsTr("Nothing comes in these hours")
        checked: quiet.reminders.quiet
        onToggled: quiet.reminders.setQuiet(checked)
    }
    Flow {
        Layout.fillWidth: true
        visible: quiet.unfolded && quiet.reminders.quiet
        spacing: 12

        TextEntry {
            id: from

            width: Math.round(130 * Theme.textScale)
            name: qsTr("Quiet from")
            maximumLength: 12
            onEditingFinished: quiet.keep()

            // Not while somebody types.
            Binding on text {
                value: quiet.reminders.quietFrom
                when: !from.activeFocus
            }
        }
        TextEntry {
            id: to

            width: Math.round(130 * Theme.textScale)
            name: qsTr("Quiet until")
            maximumLength: 12
            onEditingFinished: quiet.keep()

            // Not while somebody types.
            Binding on text {
                value: quiet.reminders.quietTo
                when: !to.activeFocus
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: quiet.unfolded && quiet.reminders.quiet && quiet.misread
        text: qsTr("Write two different times like %1, please.").arg(quiet.reminders.timeExample)
        color: Theme.colors.heat
        Accessible.role: Accessible.AlertMessage
    }
}
