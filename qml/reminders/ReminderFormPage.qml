// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// What a reminder is for and when it comes. It counts once it is kept.
PageColumn {
    id: page

    required property ReminderFormViewModel form
    property bool touched: false ///< what is missing at the beginning is no fault yet
    readonly property bool practised: form.what !== ReminderFormViewModel.CheckIn

    signal closed()

    maximumWidth: 620
    spacing: 20
    Keys.onEscapePressed: closed()
    Component.onCompleted: head.takeFocus()

    Connections {
        target: page.form

        function onChanged() {
            page.touched = true
        }
    }

    PageTop {
        id: head

        Layout.fillWidth: true
        title: page.form.another ? qsTr("Add a reminder") : qsTr("Change the reminder")
        onClosed: page.closed()
    }
    FormChoice {
        Layout.fillWidth: true
        title: qsTr("What for?")
        names: [qsTr("a practice"), qsTr("move a little"), qsTr("wind down"), qsTr("check-in")]
        current: page.form.what
        onChosen: index => page.form.what = index
    }
    ReminderPractice {
        Layout.fillWidth: true
        visible: page.practised
        form: page.form
    }
    FormChoice {
        Layout.fillWidth: true
        visible: page.form.what === ReminderFormViewModel.Move
        title: qsTr("How often?")
        names: [qsTr("again and again"), qsTr("at fixed times")]
        current: page.form.again ? 0 : 1
        onChosen: index => page.form.again = index === 0
    }
    ReminderHours {
        Layout.fillWidth: true
        visible: page.form.again
        form: page.form
    }
    ReminderTimes {
        Layout.fillWidth: true
        visible: !page.form.again
        form: page.form
    }
    Column {
        Layout.fillWidth: true
        visible: page.form.aheadOffered
        spacing: 6

        NumberStepper {
            width: parent.width
            title: qsTr("Remind me before, by")
            amount: page.form.ahead
            least: 0
            most: page.form.mostAhead
            step: 5
            onChosen: minutes => page.form.ahead = minutes
        }
        BodyText {
            width: parent.width
            muted: true
            font.pixelSize: Theme.small
            text: page.form.what === ReminderFormViewModel.WindDown
                ? qsTr("The time above is when you go to bed.")
                : qsTr("For warmth before a stretch: the time above is the stretch's.")
        }
    }
    Column {
        Layout.fillWidth: true
        spacing: 6

        BodyText {
            width: parent.width
            text: qsTr("On these days")
            font.bold: true
        }
        DayToggles {
            width: parent.width
            title: qsTr("On these days")
            names: page.form.dayNames
            initials: page.form.dayInitials
            days: page.form.days
            onToggled: day => page.form.toggleDay(day)
        }
    }
    SettingSwitch {
        Layout.fillWidth: true
        text: qsTr("On hard days, too")
        checked: page.form.staysInFlare
        onToggled: page.form.staysInFlare = checked
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.form.fault
        color: page.touched ? Theme.colors.heat : Theme.colors.textMuted
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12

        ShortButton {
            text: qsTr("Keep it")
            enabled: page.form.fault === ""
            onClicked: {
                page.form.keep()
                page.closed()
            }
        }
        ShortButton {
            visible: !page.form.another
            text: qsTr("Remove it")
            iconName: "trash"
            outlined: true
            onClicked: {
                page.form.remove()
                page.closed()
            }
        }
    }
}
