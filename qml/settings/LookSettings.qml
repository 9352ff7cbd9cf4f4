// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// Colours, size of text, movement, the figure's skin.
FoldCard {
    id: group

    required property SettingsViewModel viewModel
    readonly property var themes: [
        { choice: SettingsViewModel.System, title: qsTr("As the system") },
        { choice: SettingsViewModel.Light, title: qsTr("Light") },
        { choice: SettingsViewModel.Dark, title: qsTr("Dark") },
        { choice: SettingsViewModel.HighContrast, title: qsTr("High contrast") }
    ]
    readonly property string percent: qsTr("%1 %").arg(Math.round(viewModel.textScale * 100))

    title: qsTr("Look")
    summary: qsTr("%1, text %2").arg(themes[viewModel.themeChoice].title).arg(percent)

    Flow {
        Layout.fillWidth: true
        spacing: 8

        Repeater {
            model: group.themes

            Chip {
                required property var modelData

                text: modelData.title
                chosen: group.viewModel.themeChoice === modelData.choice
                onClicked: group.viewModel.themeChoice = modelData.choice
            }
        }
    }
    SettingSlider {
        Layout.fillWidth: true
        title: qsTr("Text size")
        valueText: group.percent
        from: 1
        to: 2
        stepSize: 0.1
        value: group.viewModel.textScale
        onMoved: value => group.viewModel.textScale = value
    }
    SettingSwitch {
        Layout.fillWidth: true
        text: qsTr("Calm movement: the figure fades from pose to pose")
        checked: group.viewModel.calmMovement
        onToggled: group.viewModel.calmMovement = checked
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("The figure's skin")
        font.bold: true
    }
    SkinTones {
        Layout.fillWidth: true
        settings: group.viewModel
    }
}
