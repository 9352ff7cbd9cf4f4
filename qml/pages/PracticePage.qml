// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// The library of practices, narrowed by chips.
PageColumn {
    id: page

    required property PracticeViewModel practice
    required property string refusal

    signal chosen(string routineId)
    signal problemsWanted()

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Practice")
        font.pixelSize: Theme.title
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8

        Repeater {
            model: [
                { kind: "", title: qsTr("All") },
                { kind: "stretch", title: qsTr("Stretch") },
                { kind: "move", title: qsTr("Move") }
            ]

            Chip {
                required property var modelData

                text: modelData.title
                chosen: page.practice.kind === modelData.kind
                onClicked: page.practice.kind = modelData.kind
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8

        Repeater {
            model: [
                { position: "chair", title: qsTr("Seated") },
                { position: "standing", title: qsTr("Standing") },
                { position: "bed", title: qsTr("In bed") }
            ]

            Chip {
                required property var modelData

                text: modelData.title
                chosen: page.practice.position === modelData.position
                onClicked: page.practice.position = chosen ? "" : modelData.position
            }
        }
        Chip {
            text: qsTr("Under 5 min")
            chosen: page.practice.shortOnly
            onClicked: page.practice.shortOnly = !page.practice.shortOnly
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: page.refusal !== ""
        text: page.refusal
    }
    Notice {
        Layout.fillWidth: true
        visible: page.practice.problemCount > 0
        text: page.practice.nothingUsable ? page.practice.firstProblem
                    : qsTr("Some content could not be used (%1). The rest works.")
                        .arg(page.practice.problemCount)
        actionText: qsTr("Show what is wrong")
        onAction: page.problemsWanted()
    }
    PracticeGrid {
        Layout.fillWidth: true
        practices: page.practice.practices
        onChosen: practiceId => page.chosen(practiceId)
    }
    HeadingText {
        Layout.fillWidth: true
        Layout.topMargin: 8
        visible: page.practice.movements.count > 0
        text: qsTr("Single movements")
    }
    PracticeGrid {
        Layout.fillWidth: true
        practices: page.practice.movements
        onChosen: practiceId => page.chosen(practiceId)
    }
    Card {
        Layout.fillWidth: true
        visible: page.practice.narrowed && page.practice.practices.count === 0
                 && page.practice.movements.count === 0

        BodyText {
            Layout.fillWidth: true
            text: qsTr("Nothing fits all of this yet.")
        }
        AppButton {
            text: qsTr("Show all")
            outlined: true
            onClicked: page.practice.showAll()
        }
    }
}
