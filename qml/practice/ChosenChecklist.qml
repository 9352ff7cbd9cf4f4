// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What is asked before a practice: statements to tick when they apply today. What speaks against
/// it closes the door for now, kindly; the rest gives its advice and goes on.
PageColumn {
    id: page

    required property ChosenPracticeViewModel chosen
    readonly property ChecklistModel checklist: chosen.checklist

    maximumWidth: 640
    Accessible.role: Accessible.Dialog
    Accessible.name: checklist.title
    Keys.onDownPressed: scroll(120)
    Keys.onUpPressed: scroll(-120)
    Component.onCompleted: back.forceActiveFocus(Theme.focusReason)

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: -12

        IconButton {
            id: back

            text: qsTr("Back to the practice")
            iconName: "chevron-left"
            onClicked: page.chosen.leaveChecklist()
        }
        HeadingText {
            Layout.fillWidth: true
            text: page.checklist.title
            size: Theme.title
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: page.checklist.intro
    }
    BodyText {
        Layout.fillWidth: true
        muted: true
        font.pixelSize: Theme.small
        text: qsTr("Tick what applies today. Your answers are not kept.")
    }
    Card {
        Layout.fillWidth: true
        spacing: 4

        Repeater {
            model: page.checklist

            // Not a layout: one would miss heights that follow the widths.
            Column {
                id: item

                required property int index
                required property string statement
                required property string advice
                required property bool blocks
                required property bool ticked

                Layout.fillWidth: true
                spacing: 4

                CheckRow {
                    width: item.width
                    text: item.statement
                    checked: item.ticked
                    Accessible.description: item.ticked ? item.advice : ""
                    onToggled: page.checklist.tick(item.index, checked)
                }
                Rectangle {
                    width: item.width
                    height: words.height + 24
                    visible: item.ticked
                    radius: 14
                    color: item.blocks ? Theme.colors.heatSoft : Theme.colors.paceSoft

                    BodyText {
                        id: words

                        x: 14
                        y: 12
                        width: parent.width - 28
                        text: item.advice
                    }
                }
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: page.checklist.blocked
        title: qsTr("Not this one today")
        text: qsTr("What you ticked speaks against it for now. You find what to do instead with each line. There is plenty else.")
        color: Theme.colors.heatSoft
    }
    AppButton {
        Layout.fillWidth: true
        visible: !page.checklist.blocked
        text: page.checklist.anyTicked ? qsTr("I will take care, go on") : qsTr("None of these apply")
        onClicked: page.chosen.passChecklist()
    }
    AppButton {
        Layout.fillWidth: true
        visible: page.checklist.blocked
        text: qsTr("Choose something else")
        onClicked: page.chosen.hide()
    }
}
