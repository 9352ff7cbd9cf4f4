// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// A reminder that waits, and the answers: begin it, put it off, leave it out today, or put it away
/// without a word.
Card {
    id: card

    required property WaitingViewModel waiting
    required property int row
    /// Absent for a moment after an answer, while the row goes away.
    readonly property var reminder: waiting.reminders[row]
    property bool choosing: false ///< how much later

    onReminderChanged: choosing = false // it may be another one now

    signal answered() ///< before the card goes away

    function later(minutes: int) {
        choosing = false
        answered()
        waiting.later(row, minutes)
    }

    color: Theme.colors.primarySoft
    padding: 16
    spacing: 10

    RowLayout {
        Layout.fillWidth: true
        spacing: 8

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            name: "bell"
            color: Theme.colors.primary
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            Accessible.role: Accessible.AlertMessage
            Accessible.name: card.reminder ? card.reminder.title + ". " + card.reminder.text : ""

            BodyText {
                Layout.fillWidth: true
                text: card.reminder?.title ?? ""
                font.bold: true
                Accessible.ignored: true
            }
            BodyText {
                Layout.fillWidth: true
                text: card.reminder?.text ?? ""
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: -8
            Layout.rightMargin: -8
            text: qsTr("Put away: %1").arg(card.reminder?.title ?? "")
            iconName: "x"
            onClicked: {
                card.answered()
                card.waiting.putAway(card.row)
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8

        ActionChip {
            text: card.reminder?.startText ?? ""
            chosen: true
            Accessible.description: card.reminder?.title ?? ""
            onClicked: card.waiting.start(card.row)
        }
        ActionChip {
            visible: card.reminder?.maySnooze ?? false
            text: qsTr("Later")
            Accessible.description: (card.reminder?.title ?? "") + ", "
                + (card.choosing ? qsTr("unfolded") : qsTr("folded"))
            onClicked: card.choosing = !card.choosing
        }
        ActionChip {
            text: qsTr("Not today")
            Accessible.description: card.reminder?.title ?? ""
            onClicked: {
                card.answered()
                card.waiting.notToday(card.row)
            }
        }
    }
    SnoozeChoice {
        Layout.fillWidth: true
        visible: card.choosing
        usual: card.waiting.snooze
        least: card.waiting.leastSnooze
        most: card.waiting.mostSnooze
        onChosen: minutes => card.later(minutes)
    }
}
