// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What an activity is: begun from one of those that many people pace, or written down freely.
PageColumn {
    id: page

    required property ActivityFormViewModel form

    signal closed()
    signal kept(string activityId)

    maximumWidth: 620
    spacing: 20
    Keys.onEscapePressed: closed()
    Component.onCompleted: head.takeFocus()

    PageTop {
        id: head

        Layout.fillWidth: true
        title: page.form.another ? qsTr("Choose an activity") : qsTr("Change it")
        onClosed: page.closed()
    }
    Flow {
        id: templates

        Layout.fillWidth: true
        visible: page.form.another
        spacing: 8

        Repeater {
            model: page.form.templateNames

            Chip {
                required property int index
                required property string modelData

                width: Math.min(implicitWidth, templates.width)
                text: modelData
                chosen: page.form.name === modelData
                onClicked: page.form.takeTemplate(index)
            }
        }
    }
    Column {
        Layout.fillWidth: true
        spacing: 6

        BodyText {
            width: parent.width
            text: qsTr("What you call it")
            font.bold: true
        }
        TextEntry {
            width: parent.width
            name: qsTr("What you call it")
            text: page.form.name
            maximumLength: 80
            onTextEdited: page.form.name = text
        }
    }
    TextList {
        Layout.fillWidth: true
        visible: page.form.tips.length > 0
        title: qsTr("What makes it easier to pace")
        lines: page.form.tips
    }
    FormChoice {
        Layout.fillWidth: true
        title: qsTr("How hard is it for you?")
        names: [qsTr("no effort"), qsTr("light"), qsTr("moderate"), qsTr("hard")]
        current: page.form.effort
        onChosen: index => page.form.effort = index
    }
    FormChoice {
        Layout.fillWidth: true
        title: qsTr("What does it cost most?")
        names: [qsTr("the body"), qsTr("the mind"), qsTr("being with people")]
        current: page.form.kind
        onChosen: index => page.form.kind = index
    }
    FormChoice {
        Layout.fillWidth: true
        title: qsTr("How are you meanwhile?")
        names: [qsTr("sitting"), qsTr("standing"), qsTr("moving"), qsTr("lying")]
        current: page.form.posture
        onChosen: index => page.form.posture = index
    }
    FormChoice {
        Layout.fillWidth: true
        visible: !page.form.unitFixed
        title: qsTr("Counted in")
        names: [qsTr("minutes"), qsTr("steps"), qsTr("metres"), qsTr("times")]
        current: page.form.unit
        onChosen: index => page.form.unit = index
    }
    MinuteStepper {
        Layout.fillWidth: true
        visible: page.form.timed
        title: qsTr("At a stretch, before a rest")
        minutes: page.form.longestPart
        least: 1
        most: page.form.mostLongestPart
        note: qsTr("A rest well before it begins to climb keeps more for later.")
        onChosen: minutes => page.form.longestPart = minutes
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("On these days")
        font.bold: true
    }
    DayToggles {
        Layout.fillWidth: true
        title: qsTr("On these days")
        names: page.form.dayNames
        initials: page.form.dayInitials
        days: page.form.days
        onToggled: day => page.form.toggleDay(day)
    }
    ShortButton {
        text: qsTr("Keep it")
        enabled: page.form.complete
        onClicked: page.kept(page.form.keep())
    }
}
