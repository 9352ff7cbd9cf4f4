// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What the person wants a bit more of; or, where effort has a ceiling, their ceilings.
PageColumn {
    id: page

    required property GoalsViewModel goals

    signal closed()

    maximumWidth: 620
    Keys.onEscapePressed: {
        if (!goals.writing) {
            closed()
            return
        }
        goals.leave()
        head.takeFocus()
    }
    Component.onCompleted: {
        goals.show()
        head.takeFocus()
    }

    PageTop {
        id: head

        Layout.fillWidth: true
        title: page.goals.envelope ? qsTr("My ceilings") : qsTr("My goals")
        onClosed: page.closed()
    }
    BodyText {
        Layout.fillWidth: true
        visible: !page.goals.writing
        text: page.goals.envelope
            ? qsTr("Your energy has a limit just now. Write down what is the most for a day. Less is always fine.")
            : qsTr("What matters to you, that you want a bit more of? One to three things, for a few weeks.")
    }
    Notice {
        Layout.fillWidth: true
        visible: !page.goals.writing && page.goals.problem !== ""
        text: page.goals.problem
    }
    Repeater {
        model: page.goals.writing ? [] : page.goals.goals

        GoalCard {
            required property var modelData

            Layout.fillWidth: true
            goal: modelData
            ceilingFirst: page.goals.envelope
            onEditWanted: {
                page.goals.edit(modelData.id)
                form.takeFocus()
            }
            onRemoved: {
                head.takeFocus()
                page.goals.remove(modelData.id)
            }
        }
    }
    GoalForm {
        id: form

        Layout.fillWidth: true
        visible: page.goals.writing
        goals: page.goals
        onDone: head.takeFocus()
    }
    ShortButton {
        visible: !page.goals.writing && page.goals.mayAdd
        text: page.goals.envelope ? qsTr("Write down a ceiling")
            : page.goals.goals.length > 0 ? qsTr("Write another goal") : qsTr("Write a goal")
        iconName: "plus"
        outlined: page.goals.goals.length > 0
        onClicked: {
            page.goals.begin()
            form.takeFocus()
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: !page.goals.writing && !page.goals.mayAdd
        muted: true
        text: qsTr("Three at a time are enough. One can go when another matters more.")
    }
}
