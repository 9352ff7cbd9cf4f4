// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// Look, text, movement, sound, figure; and where everything is kept.
PageColumn {
    id: page

    required property SettingsViewModel settings

    maximumWidth: 620

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Settings")
        font.pixelSize: Theme.title
    }
    Card {
        Layout.fillWidth: true

        HeadingText {
            text: qsTr("Look")
        }
        Flow {
            Layout.fillWidth: true
            spacing: 8

            Repeater {
                model: [
                    { choice: SettingsViewModel.System, title: qsTr("As the system") },
                    { choice: SettingsViewModel.Light, title: qsTr("Light") },
                    { choice: SettingsViewModel.Dark, title: qsTr("Dark") },
                    { choice: SettingsViewModel.HighContrast, title: qsTr("High contrast") }
                ]

                Chip {
                    required property var modelData

                    text: modelData.title
                    chosen: page.settings.themeChoice === modelData.choice
                    onClicked: page.settings.themeChoice = modelData.choice
                }
            }
        }
        SettingSlider {
            Layout.fillWidth: true
            title: qsTr("Text size")
            valueText: qsTr("%1 %").arg(Math.round(page.settings.textScale * 100))
            from: 1
            to: 2
            stepSize: 0.1
            value: page.settings.textScale
            onMoved: value => page.settings.textScale = value
        }
        SettingSwitch {
            Layout.fillWidth: true
            text: qsTr("Calm movement: the figure fades from pose to pose")
            checked: page.settings.calmMovement
            onToggled: page.settings.calmMovement = checked
        }
    }
    Card {
        Layout.fillWidth: true

        HeadingText {
            text: qsTr("Sound")
        }
        SettingSwitch {
            Layout.fillWidth: true
            text: qsTr("Chimes during a session")
            checked: page.settings.soundOn
            onToggled: page.settings.soundOn = checked
        }
        SettingSlider {
            Layout.fillWidth: true
            enabled: page.settings.soundOn
            title: qsTr("Volume")
            valueText: qsTr("%1 %").arg(Math.round(page.settings.volume * 100))
            from: 0
            to: 1
            stepSize: 0.05
            value: page.settings.volume
            onMoved: value => page.settings.volume = value
        }
    }
    Card {
        Layout.fillWidth: true

        HeadingText {
            text: qsTr("The figure's skin")
        }
        SkinTones {
            Layout.fillWidth: true
            settings: page.settings
        }
    }
    Card {
        Layout.fillWidth: true

        HeadingText {
            text: qsTr("Yours alone")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Everything you record stays on this computer. Pacewell never goes online.")
        }
        BodyText {
            Layout.fillWidth: true
            muted: true
            font.pixelSize: Theme.small
            wrapMode: Text.WrapAnywhere
            text: page.settings.dataFolder
        }
    }
    Card {
        Layout.fillWidth: true

        HeadingText {
            text: qsTr("Good to know")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Pacewell gives general wellness information for adults. It is no diagnosis and no medical advice. Have new, worse or unexplained pain looked at. Do not start, stop or change medicines because of it.")
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.settings.contentProblems.length > 0

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Content that could not be used")
        }
        Repeater {
            model: page.settings.contentProblems

            BodyText {
                required property string modelData

                Layout.fillWidth: true
                font.pixelSize: Theme.small
                wrapMode: Text.WrapAnywhere
                text: modelData
            }
        }
    }
}
