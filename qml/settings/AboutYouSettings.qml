// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What a person tells about themselves, so that practices suit them.
FoldCard {
    id: group

    required property ProfileViewModel profile

    title: qsTr("About you")
    summary: profile.anythingTold ? qsTr("practices are made to suit you") : qsTr("nothing told, which is fine")

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Tick what is true for you. Practices then leave out what does not suit you, and tell you so. It stays on this computer.")
    }
    Repeater {
        model: group.profile.conditionTexts

        CheckRow {
            required property int index
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            checked: group.profile.ticked[index]
            onToggled: group.profile.tick(index, checked)
        }
    }
    SettingSwitch {
        Layout.fillWidth: true
        text: qsTr("I am left-handed")
        checked: group.profile.leftHanded
        onToggled: group.profile.leftHanded = checked
    }
    SettingSwitch {
        Layout.fillWidth: true
        text: qsTr("Breathing with holds")
        checked: group.profile.breathHolds
        onToggled: group.profile.breathHolds = checked
    }
    BodyText {
        Layout.fillWidth: true
        muted: true
        font.pixelSize: Theme.small
        text: qsTr("Holds are not for you when pregnant, or with heart or lung disease, high blood pressure, glaucoma, epilepsy, panic or fainting. A hold is soft: throat open, nothing pressed, over whenever you want air.")
    }
    ShortButton {
        visible: group.profile.anythingTold
        outlined: true
        text: qsTr("Forget all of this")
        onClicked: group.profile.forget()
    }
}
