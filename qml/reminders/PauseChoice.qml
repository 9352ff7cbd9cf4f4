// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// All reminders pause: for two hours, for the rest of today, or until a time.
ColumnLayout {
    id: pause

    required property RemindersViewModel reminders
    readonly property bool on: reminders.pauseText !== ""
    property bool untilWanted: false
    property bool misread: false

    spacing: 8

    BodyText {
        Layout.fillWidth: true
        visible: !pause.on
        text: qsTr("Pause them all")
        font.bold: true
    }
    BodyText {
        Layout.fillWidth: true
        visible: pause.on
        text: pause.reminders.pauseText
        font.bold: true
        Accessible.role: Accessible.AlertMessage
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8

        // One chip for both, so that the keyboard stays where it is.
        ActionChip {
            id: first

            text: pause.on ? qsTr("Go on with them") : qsTr("2 h")
            Accessible.name: pause.on ? text : qsTr("Pause for two hours")
            onClicked: {
                if (pause.on)
                    pause.reminders.endPause()
                else
                    pause.reminders.pauseForMinutes(120)
            }
        }
        ActionChip {
            visible: !pause.on
            text: qsTr("Today")
            Accessible.name: qsTr("Pause for today")
            onClicked: {
                first.forceActiveFocus(Theme.focusReason)
                pause.reminders.pauseForToday()
            }
        }
        ActionChip {
            visible: !pause.on
            text: qsTr("Until …")
            Accessible.name: qsTr("Pause until a time")
            onClicked: {
                pause.untilWanted = !pause.untilWanted
                if (pause.untilWanted)
                    until.forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: pause.untilWanted && !pause.on
        spacing: 8

        TextEntry {
            id: until

            width: Math.round(130 * Theme.textScale)
            name: qsTr("Until this time")
            placeholderText: pause.reminders.timeExample
            maximumLength: 12
            onAccepted: pauseButton.clicked()
        }
        ActionChip {
            id: pauseButton

            text: qsTr("Pause")
            onClicked: {
                pause.misread = !pause.reminders.pauseUntil(until.text)
                pause.untilWanted = pause.misread
                if (!pause.misread)
                    first.forceActiveFocus(Theme.focusReason)
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: pause.untilWanted && pause.misread
        text: qsTr("Write it like %1, please.").arg(pause.reminders.timeExample)
        color: Theme.colors.heat
        Accessible.role: Accessible.AlertMessage
    }
}
