// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What somebody would like just now: time, place, parts of the body, energy.
Card {
    id: wish

    required property ComposerViewModel composer
    required property bool foldable ///< what is wished less often is folded away
    property bool unfolded: !composer.wholeBody || composer.side !== "" || composer.handsFree
    readonly property bool allShown: !foldable || unfolded

    spacing: 16

    SettingSlider {
        Layout.fillWidth: true
        title: qsTr("How long")
        valueText: qsTr("%1 min").arg(wish.composer.minutes)
        from: 3
        to: 25
        stepSize: 1
        value: wish.composer.minutes
        onMoved: value => wish.composer.minutes = Math.round(value)
    }
    ChoiceChips {
        Layout.fillWidth: true
        title: qsTr("Energy just now")
        options: [
            { value: 0, title: qsTr("Low") },
            { value: 1, title: qsTr("Middle") },
            { value: 2, title: qsTr("High") }
        ]
        value: wish.composer.energy
        onChosen: value => wish.composer.energy = value
    }
    ChoiceChips {
        Layout.fillWidth: true
        title: qsTr("Where")
        options: [
            { value: "", title: qsTr("Anywhere") },
            { value: "chair", title: qsTr("On a chair") },
            { value: "standing", title: qsTr("Standing") },
            { value: "bed", title: qsTr("In bed") },
            { value: "floor", title: qsTr("On the floor") }
        ]
        value: wish.composer.position
        onChosen: value => wish.composer.position = value
    }
    ShortButton {
        visible: wish.foldable && !wish.unfolded
        text: qsTr("More wishes")
        iconName: "chevron-down"
        outlined: true
        onClicked: {
            wish.unfolded = true
            whole.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Column {
        Layout.fillWidth: true
        visible: wish.allShown
        spacing: 8

        BodyText {
            width: parent.width
            text: qsTr("For what")
            font.bold: true
        }
        Flow {
            width: parent.width
            spacing: 8

            Chip {
                id: whole

                text: qsTr("The whole body")
                chosen: wish.composer.wholeBody
                onClicked: wish.composer.wishArea(-1, true)
            }
            Repeater {
                model: wish.composer.areas

                Chip {
                    required property int index
                    required property string modelData

                    text: modelData
                    chosen: wish.composer.wishedAreas[index]
                    onClicked: wish.composer.wishArea(index, !chosen)
                }
            }
        }
    }
    ChoiceChips {
        Layout.fillWidth: true
        visible: wish.allShown
        title: qsTr("Which side")
        options: [
            { value: "", title: qsTr("Both sides") },
            { value: "left", title: qsTr("Only left") },
            { value: "right", title: qsTr("Only right") }
        ]
        value: wish.composer.side
        onChosen: value => wish.composer.side = value
    }
    SettingSwitch {
        Layout.fillWidth: true
        visible: wish.allShown
        text: qsTr("Hands stay free")
        checked: wish.composer.handsFree
        onToggled: wish.composer.handsFree = checked
    }
}
