// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// A goal as it is written. Where effort has a ceiling, that is asked for first.
Card {
    id: form

    required property GoalsViewModel goals

    signal done()

    function takeFocus() {
        const first = goals.envelope ? ceilingFirst : words
        first.takeFocus(Qt.TabFocusReason)
    }

    spacing: 18

    GoalEntry {
        id: ceilingFirst

        Layout.fillWidth: true
        visible: form.goals.envelope
        title: qsTr("The most, even on a good day")
        example: qsTr("Such as: two errands, then rest")
        value: form.goals.ceiling
        onEdited: text => form.goals.ceiling = text
    }
    GoalEntry {
        id: words

        Layout.fillWidth: true
        title: form.goals.envelope ? qsTr("What it is about")
                                   : qsTr("What you want a bit more of")
        example: form.goals.envelope ? qsTr("Such as: housework")
                                     : qsTr("Such as: sitting in the garden with friends")
        value: form.goals.words
        onEdited: text => form.goals.words = text
    }
    GoalEntry {
        Layout.fillWidth: true
        visible: !form.goals.envelope
        title: qsTr("A small first step")
        example: qsTr("Such as: ten minutes outside after breakfast")
        value: form.goals.firstStep
        onEdited: text => form.goals.firstStep = text
    }
    GoalEntry {
        Layout.fillWidth: true
        title: qsTr("Enough on a bad day")
        example: qsTr("Such as: two minutes at the open window")
        value: form.goals.minimum
        onEdited: text => form.goals.minimum = text
    }
    GoalEntry {
        Layout.fillWidth: true
        visible: !form.goals.envelope
        title: qsTr("The most, even on a good day")
        example: qsTr("Such as: half an hour, then rest")
        value: form.goals.ceiling
        onEdited: text => form.goals.ceiling = text
    }
    SettingSlider {
        Layout.fillWidth: true
        visible: !form.goals.envelope
        title: qsTr("How sure are you of the first step?")
        valueText: form.goals.confidenceTold ? qsTr("%1 of 10").arg(form.goals.confidence) : ""
        from: 0
        to: 10
        stepSize: 1
        value: form.goals.confidence
        onMoved: value => {
            if (Math.round(value) !== form.goals.confidence)
                form.goals.confidence = Math.round(value)
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: form.goals.smallerAdvised && !form.goals.envelope
        text: qsTr("Below 7: make the step smaller, until it feels doable.")
        color: Theme.colors.pace
        Accessible.role: Accessible.AlertMessage
    }
    Notice {
        Layout.fillWidth: true
        visible: form.goals.problem !== ""
        title: qsTr("It could not be kept")
        text: form.goals.problem
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12

        ShortButton {
            text: qsTr("Keep it")
            enabled: form.goals.complete
            onClicked: if (form.goals.keep()) form.done()
        }
        ShortButton {
            text: qsTr("Leave it")
            outlined: true
            onClicked: {
                form.goals.leave()
                form.done()
            }
        }
    }
}
