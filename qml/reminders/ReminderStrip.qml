// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// The newest reminder that waits, wherever the person is in the program. A press on its words shows
/// all that waits, with every answer. It takes nothing away from what they do: the keyboard stays
/// where it is, and goes back there after an answer.
Rectangle {
    id: strip

    required property WaitingViewModel waiting
    readonly property bool wide: width >= 640 * Theme.textScale
    readonly property bool stacked: width < 340 * Theme.textScale
    /// Absent for a moment after the last answer, while the strip goes away.
    readonly property var reminder: waiting.reminders[0]
    readonly property string title: reminder?.title ?? ""
    readonly property bool mayWait: reminder?.maySnooze ?? false
    readonly property string others: waiting.reminders.length > 1
        ? qsTr("and %n more", "", waiting.reminders.length - 1) : ""

    signal allWanted()
    signal answered() ///< before the strip may go away

    implicitHeight: grid.implicitHeight + 2 * 8
    color: Theme.colors.primarySoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [title, reminder?.text ?? "", others].filter(text => text !== "").join(". ")

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.colors.outline
    }
    GridLayout {
        id: grid

        x: 20
        y: 8
        width: strip.width - x - 12
        columns: strip.stacked ? 1 : 2
        columnSpacing: 8
        rowSpacing: 4

        PlainButton {
            id: words

            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.target, implicitContentHeight)
            horizontalPadding: 0
            Accessible.name: strip.title
            Accessible.description: [strip.reminder?.text ?? "", strip.others]
                .filter(text => text !== "").join(", ")
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
                        text: strip.title
                        font.bold: true
                        Accessible.ignored: true
                    }
                    BodyText {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: strip.others !== "" ? strip.others
                                                  : strip.wide ? strip.reminder?.text ?? "" : ""
                        font.pixelSize: Theme.small
                        Accessible.ignored: true
                    }
                }
                Icon {
                    name: "chevron-right"
                    size: 20
                    color: Theme.colors.textMuted
                }
            }
        }
        Row {
            spacing: 8

            ActionChip {
                text: strip.reminder?.startText ?? ""
                chosen: true
                Accessible.description: strip.title
                onClicked: {
                    strip.answered()
                    strip.waiting.start(0)
                }
            }
            ActionChip {
                visible: strip.mayWait
                text: strip.wide ? qsTr("In %1 min").arg(strip.waiting.snooze) : qsTr("Later")
                Accessible.description: strip.title
                onClicked: {
                    strip.answered()
                    strip.waiting.later(0, strip.waiting.snooze)
                }
            }
            ActionChip {
                visible: strip.wide || !strip.mayWait
                text: qsTr("Not today")
                Accessible.description: strip.title
                onClicked: {
                    strip.answered()
                    strip.waiting.notToday(0)
                }
            }
            IconButton {
                visible: strip.wide
                text: qsTr("Put away: %1").arg(strip.title)
                iconName: "x"
                onClicked: {
                    strip.answered()
                    strip.waiting.putAway(0)
                }
            }
        }
    }
}
