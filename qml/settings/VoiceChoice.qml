// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// Which voice speaks, and how fast; or why none does.
ColumnLayout {
    id: choice

    required property SoundSettings sounds
    required property SoundTrial trial
    readonly property bool byDesktop: sounds.desktopVoice && trial.desktopVoiceFound

    spacing: 14

    BodyText {
        Layout.fillWidth: true
        visible: choice.trial.voiceMissing && !choice.byDesktop
        text: qsTr("No voice was found on this computer. The words are shown larger instead; the package espeak-ng brings one.")
    }
    Flow {
        Layout.fillWidth: true
        visible: !choice.trial.voiceMissing && !choice.byDesktop
        spacing: 8

        Chip {
            text: qsTr("The usual voice")
            chosen: choice.sounds.voiceName === ""
            onClicked: choice.sounds.voiceName = ""
        }
        Repeater {
            model: choice.trial.voiceNames.length

            Chip {
                required property int index

                text: choice.trial.voiceTitles[index] ?? ""
                chosen: choice.sounds.voiceName === choice.trial.voiceNames[index]
                onClicked: choice.sounds.voiceName = choice.trial.voiceNames[index]
            }
        }
    }
    SettingSwitch {
        Layout.fillWidth: true
        visible: choice.trial.desktopVoiceFound
        text: qsTr("Speak with the voice of the desktop")
        checked: choice.sounds.desktopVoice
        onToggled: choice.sounds.desktopVoice = checked
    }
    SettingSlider {
        Layout.fillWidth: true
        visible: !choice.trial.voiceMissing || choice.byDesktop
        title: qsTr("Speed of the voice")
        valueText: qsTr("%1 words a minute").arg(choice.sounds.wordsPerMinute)
        from: 110
        to: 190
        stepSize: 10
        value: choice.sounds.wordsPerMinute
        onMoved: value => choice.sounds.wordsPerMinute = Math.round(value)
    }
    SettingSlider {
        Layout.fillWidth: true
        visible: !choice.trial.voiceMissing && !choice.byDesktop
        title: qsTr("Volume of the voice")
        valueText: qsTr("%1 %").arg(Math.round(choice.sounds.voiceVolume * 100))
        from: 0
        to: 1
        stepSize: 0.05
        value: choice.sounds.voiceVolume
        onMoved: value => choice.sounds.voiceVolume = value
    }
}
