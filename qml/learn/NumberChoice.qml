// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// One number between two ends that have words: with a slider, or a step at a time.
Column {
    id: choice

    required property ReflectionViewModel reflection

    property bool following: false

    function takeFocus() {
        slider.forceActiveFocus(Theme.focusReason)
    }
    /// All at once: a value between one scale and the next is nobody's choice.
    function follow() {
        following = true
        slider.from = reflection.from
        slider.to = reflection.to
        slider.stepSize = reflection.step
        slider.value = reflection.number
        following = false
    }

    spacing: 8
    Component.onCompleted: follow()

    Connections {
        target: choice.reflection

        function onMoved() {
            choice.follow()
        }
        function onAnswered() {
            choice.follow()
        }
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 12

        IconButton {
            implicitWidth: Theme.buttonHeight
            implicitHeight: Theme.buttonHeight
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Less")
            iconName: "minus"
            fill: Theme.colors.sunken
            enabled: choice.reflection.number > choice.reflection.from
            onClicked: choice.reflection.setNumber(choice.reflection.number - choice.reflection.step)
        }
        HeadingText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.round(96 * Theme.textScale),
                            choice.width - 2 * (Theme.buttonHeight + 12))
            horizontalAlignment: Text.AlignHCenter
            text: choice.reflection.numberChosen ? choice.reflection.number : "–"
            size: Theme.display
            Accessible.role: Accessible.StaticText
            Accessible.name: slider.valueText
        }
        IconButton {
            implicitWidth: Theme.buttonHeight
            implicitHeight: Theme.buttonHeight
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("More")
            iconName: "plus"
            fill: Theme.colors.sunken
            enabled: choice.reflection.number < choice.reflection.to
            onClicked: choice.reflection.setNumber(choice.reflection.number + choice.reflection.step)
        }
    }
    AppSlider {
        id: slider

        readonly property string valueText: choice.reflection.numberChosen
            ? qsTr("%1 of %2").arg(choice.reflection.number).arg(choice.reflection.to)
            : qsTr("No number chosen yet")

        width: parent.width
        Accessible.name: choice.reflection.prompt
        Accessible.description: valueText
        // A screen reader sets the value without moving the handle.
        onValueChanged: if (!choice.following) choice.reflection.setNumber(Math.round(value))
        // A press where the handle stands already is a choice, too.
        onPressedChanged: if (!pressed) choice.reflection.setNumber(Math.round(value))
        Keys.onReturnPressed: choice.reflection.setNumber(Math.round(value))
    }
    Item {
        width: parent.width
        height: Math.max(low.height, high.height)

        BodyText {
            id: low

            width: (parent.width - 16) / 2
            muted: true
            font.pixelSize: Theme.small
            text: choice.reflection.low
        }
        BodyText {
            id: high

            anchors.right: parent.right
            width: (parent.width - 16) / 2
            horizontalAlignment: Text.AlignRight
            muted: true
            font.pixelSize: Theme.small
            text: choice.reflection.high
        }
    }
}
