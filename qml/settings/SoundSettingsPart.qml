// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What is heard in a session: chimes, the voice, a calm background, the breath.
FoldCard {
    id: group

    required property SoundSettings sounds
    required property SoundTrial trial
    readonly property var backgrounds: [
        { name: "", title: qsTr("None") },
        { name: "rain", title: qsTr("Rain") },
        { name: "sea", title: qsTr("Sea") },
        { name: "soft-tone", title: qsTr("Soft tone") }
    ]

    title: qsTr("Voice and sound")
    summary: !sounds.sound ? qsTr("silent")
           : sounds.voice ? qsTr("chimes and a voice") : qsTr("chimes, no voice")
    onUnfoldedChanged: unfolded ? trial.look() : trial.stop()

    SettingSwitch {
        Layout.fillWidth: true
        text: qsTr("Sound during a session")
        checked: group.sounds.sound
        onToggled: group.sounds.sound = checked
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: group.sounds.sound
        spacing: 14

        SettingSlider {
            Layout.fillWidth: true
            title: qsTr("Volume of chimes")
            valueText: qsTr("%1 %").arg(Math.round(group.sounds.volume * 100))
            from: 0
            to: 1
            stepSize: 0.05
            value: group.sounds.volume
            onMoved: value => group.sounds.volume = value
        }
        SettingSwitch {
            Layout.fillWidth: true
            text: qsTr("A voice that guides you")
            checked: group.sounds.voice
            onToggled: group.sounds.voice = checked
        }
        VoiceChoice {
            Layout.fillWidth: true
            visible: group.sounds.voice
            sounds: group.sounds
            trial: group.trial
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("In the background")
            font.bold: true
        }
        Flow {
            Layout.fillWidth: true
            spacing: 8

            Repeater {
                model: group.backgrounds

                Chip {
                    required property var modelData

                    text: modelData.title
                    chosen: group.sounds.background === modelData.name
                    onClicked: group.sounds.background = modelData.name
                }
            }
        }
        SettingSlider {
            Layout.fillWidth: true
            visible: group.sounds.background !== ""
            title: qsTr("Volume of the background")
            valueText: qsTr("%1 %").arg(Math.round(group.sounds.backgroundVolume * 100))
            from: 0
            to: 1
            stepSize: 0.05
            value: group.sounds.backgroundVolume
            onMoved: value => group.sounds.backgroundVolume = value
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("When you breathe to a pace")
            font.bold: true
        }
        SettingSwitch {
            Layout.fillWidth: true
            text: qsTr("A tone that rises and falls with the breath")
            checked: group.sounds.breathTones
            onToggled: group.sounds.breathTones = checked
        }
        SettingSwitch {
            Layout.fillWidth: true
            text: qsTr("Words: breathe in, breathe out")
            checked: group.sounds.breathWords
            onToggled: group.sounds.breathWords = checked
        }
        ShortButton {
            outlined: true
            iconName: group.trial.listening ? "player-stop" : "volume"
            text: group.trial.listening ? qsTr("Enough") : qsTr("Listen")
            onClicked: group.trial.listening ? group.trial.stop() : group.trial.listen()
        }
        BodyText {
            Layout.fillWidth: true
            visible: text !== ""
            text: group.trial.problem
            color: Theme.colors.pace
            Accessible.role: Accessible.AlertMessage
        }
    }
}
