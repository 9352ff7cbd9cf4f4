// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What the person wants to be reminded of, when to leave them in peace, and whether reminders come
/// while the window is closed.
PageColumn {
    id: page

    required property RemindersViewModel reminders
    required property WaitingViewModel waiting
    required property string journalProblem

    signal closed()
    signal formWanted(string reminderId)

    maximumWidth: 620
    Keys.onEscapePressed: closed()
    Component.onCompleted: head.takeFocus()

    PageTop {
        id: head

        Layout.fillWidth: true
        title: qsTr("Reminders")
        onClosed: page.closed()
    }
    Notice {
        Layout.fillWidth: true
        visible: page.journalProblem !== ""
        title: qsTr("Nothing can be kept right now")
        text: page.journalProblem
    }
    Notice {
        Layout.fillWidth: true
        visible: page.reminders.problem !== ""
        text: page.reminders.problem
    }
    Notice {
        Layout.fillWidth: true
        visible: page.reminders.activityHeld
        text: qsTr("Something is to be looked at first. Until then only the check-in reminds you.")
    }
    Notice {
        Layout.fillWidth: true
        visible: page.reminders.flareOn && page.reminders.reminders.count > 0
        text: qsTr("In a flare-up only those for hard days come.")
    }
    Repeater {
        // Their number alone: the cards stay, and with them the keyboard.
        model: page.waiting.reminders.length

        WaitingCard {
            required property int index

            Layout.fillWidth: true
            waiting: page.waiting
            row: index
            onAnswered: head.takeFocus()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.reminders.reminders.count === 0

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Nothing reminds you yet")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("A reminder asks at its time, and once more if you do not answer.")
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: lines.height + 2 * 8
        visible: page.reminders.reminders.count > 0
        radius: Theme.cardRadius
        color: Theme.colors.surface
        border.width: Theme.highContrast ? 1 : 0
        border.color: Theme.colors.outline

        Column {
            id: lines

            x: 18
            y: 8
            width: parent.width - 2 * x

            Repeater {
                model: page.reminders.reminders

                ReminderLine {
                    width: lines.width
                    onSwitched: on => page.reminders.setOn(reminderId, on)
                    onOpened: page.formWanted(reminderId)
                }
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12

        ShortButton {
            text: qsTr("Add a reminder")
            iconName: "plus"
            outlined: page.reminders.reminders.count > 0
            onClicked: page.formWanted("")
        }
        ShortButton {
            visible: page.reminders.weekOffered
            text: qsTr("Remind me of my week")
            iconName: "calendar"
            outlined: true
            onClicked: {
                page.reminders.takeWeek()
                head.takeFocus()
            }
        }
    }
    HeadingText {
        Layout.fillWidth: true
        Layout.topMargin: 8
        text: qsTr("Leave me in peace")
    }
    Card {
        Layout.fillWidth: true
        spacing: 16

        QuietHours {
            Layout.fillWidth: true
            reminders: page.reminders
        }
        PauseChoice {
            Layout.fillWidth: true
            reminders: page.reminders
        }
    }
    Card {
        Layout.fillWidth: true

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("If you miss one")
            size: Theme.body
        }
        BodyText {
            Layout.fillWidth: true
            muted: true
            text: qsTr("It waits, once, quietly. Nothing piles up and nothing turns red.")
        }
        NumberStepper {
            Layout.fillWidth: true
            title: qsTr("“Later” means")
            amount: page.reminders.snooze
            least: page.reminders.leastSnooze
            most: page.reminders.mostSnooze
            step: 5
            onChosen: minutes => page.reminders.setSnooze(minutes)
        }
    }
    Card {
        objectName: "background"
        Layout.fillWidth: true

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("When this window is closed")
            size: Theme.body
        }
        BackgroundChoice {
            Layout.fillWidth: true
            reminders: page.reminders
        }
    }
}
