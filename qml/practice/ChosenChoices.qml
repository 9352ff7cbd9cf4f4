// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What can be chosen about a practice before it begins; only what fits it.
Card {
    id: choices

    required property ChosenPracticeViewModel chosen
    required property SettingsViewModel settings

    visible: chosen.heatSites.length > 0 || chosen.minutesTitle !== "" || chosen.canBeGentler
             || chosen.hasSides || chosen.canBeReleaseOnly || chosen.spareable.length > 0
             || chosen.paced
    spacing: 16

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("As you like it today")
    }
    // Not layouts: they would miss heights that follow the widths.
    Column {
        Layout.fillWidth: true
        visible: choices.chosen.heatSites.length > 0
        spacing: 8

        BodyText {
            width: parent.width
            text: qsTr("Where will the warmth be?")
            font.bold: true
        }
        Flow {
            width: parent.width
            spacing: 8

            Repeater {
                model: choices.chosen.heatSites.length

                Chip {
                    required property int index

                    text: choices.chosen.heatSites[index] ?? ""
                    chosen: choices.chosen.heatSite === index
                    onClicked: choices.chosen.heatSite = index
                }
            }
        }
    }
    MinuteStepper {
        Layout.fillWidth: true
        visible: choices.chosen.minutesTitle !== ""
        title: choices.chosen.minutesTitle
        note: choices.chosen.minutesNote
        minutes: choices.chosen.minutes
        least: choices.chosen.leastMinutes
        most: choices.chosen.mostMinutes
        onChosen: minutes => choices.chosen.minutes = minutes
    }
    SettingSwitch {
        Layout.fillWidth: true
        visible: choices.chosen.canBeGentler
        text: qsTr("Gentler: shorter and fewer")
        checked: choices.chosen.gentler
        onToggled: choices.chosen.gentler = checked
    }
    Flow {
        Layout.fillWidth: true
        visible: choices.chosen.hasSides
        spacing: 8

        Repeater {
            model: [
                { sides: ChosenPracticeViewModel.BothSides, title: qsTr("Both sides") },
                { sides: ChosenPracticeViewModel.LeftOnly, title: qsTr("Left only") },
                { sides: ChosenPracticeViewModel.RightOnly, title: qsTr("Right only") }
            ]

            Chip {
                required property var modelData

                text: modelData.title
                chosen: choices.chosen.sides === modelData.sides
                onClicked: choices.chosen.sides = modelData.sides
            }
        }
    }
    SettingSwitch {
        Layout.fillWidth: true
        visible: choices.chosen.canBeReleaseOnly
        text: qsTr("Only let go, without tensing")
        checked: choices.chosen.releaseOnly
        onToggled: choices.chosen.releaseOnly = checked
    }
    Column {
        Layout.fillWidth: true
        visible: choices.chosen.spareable.length > 0
        spacing: 8

        BodyText {
            width: parent.width
            text: qsTr("Leave out what hurts today")
            font.bold: true
        }
        Flow {
            width: parent.width
            spacing: 8

            Repeater {
                model: choices.chosen.spareable.length

                Chip {
                    required property int index

                    text: choices.chosen.spareable[index] ?? ""
                    chosen: choices.chosen.spared[index] ?? false
                    onClicked: choices.chosen.spare(index, !chosen)
                }
            }
        }
    }
    SettingSwitch {
        Layout.fillWidth: true
        visible: choices.chosen.paced
        text: qsTr("A tone that rises and falls with the breath")
        checked: choices.settings.sounds.breathTones
        onToggled: choices.settings.sounds.breathTones = checked
    }
    SettingSwitch {
        Layout.fillWidth: true
        visible: choices.chosen.paced
        text: qsTr("Words: breathe in, breathe out")
        checked: choices.settings.sounds.breathWords
        onToggled: choices.settings.sounds.breathWords = checked
    }
}
