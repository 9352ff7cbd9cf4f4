// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// The newest reminder that waits, wherever the person is in the program. A press on its words shows
/// all that waits, with every answer. It takes nothing away from what they do: the keyboard stays
/// where it is.
Rectangle {
    id: strip

    required property WaitingViewModel waiting
    readonly property bool wide: width >= 640 * Theme.textScale
    /// Absent for a moment after the last answer, while the strip goes away.
    readonly property var reminder: waiting.reminders[0]
    readonly property int others: waiting.reminders.length - 1

    signal allWanted()

    implicitHeight: row.implicitHeight + 2 * 8
    color: Theme.colors.primarySoft

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.colors.outline
    }
    RowLayout {
        id: row

        x: 20
        y: 8
        width: strip.width - x - 8
        spacing: 8

        PlainButton {
            id: words

            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.target, implicitContentHeight)
            Accessible.name: strip.reminder?.title ?? ""
            Accessible.description: strip.reminder?.text ?? ""
            onClicked: strip.allWanted()

            background: FocusRing {
                anchors.margins: -4
                radius: 12
                shown: words.visualFocus
            }
            contentItem: RowLayout {
                spacing: 12

                Icon {
                    name: "bell"
                    color: Theme.colors.primary
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    BodyText {
                        Layout.fillWidth: true
                        text: strip.reminder?.title ?? ""
                        font.bold: true
                        Accessible.ignored: true
                    }
                    BodyText {
                        Layout.fillWidth: true
                        visible: strip.others > 0 || strip.wide
                        text: strip.others > 0 ? qsTr("and %n more", "", strip.others)
                                               : strip.reminder?.text ?? ""
                        font.pixelSize: Theme.small
                        Accessible.ignored: true
                    }
                }
            }
        }
        ActionChip {
            text: strip.reminder?.startText ?? ""
            chosen: true
            Accessible.description: strip.reminder?.title ?? ""
            onClicked: strip.waiting.start(0)
        }
        ActionChip {
            visible: strip.wide && (strip.reminder?.maySnooze ?? false)
            text: qsTr("In %1 min").arg(strip.waiting.snooze)
            onClicked: strip.waiting.later(0, strip.waiting.snooze)
        }
        ActionChip {
            visible: strip.wide
            text: qsTr("Not today")
            onClicked: strip.waiting.notToday(0)
        }
        IconButton {
            text: qsTr("Put away: %1").arg(strip.reminder?.title ?? "")
            iconName: "x"
            onClicked: strip.waiting.putAway(0)
        }
    }
}
