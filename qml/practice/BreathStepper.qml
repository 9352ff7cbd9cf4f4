// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// One part of a breath, half a second more or less with each press. The arrow keys do the same on
/// both buttons.
Item {
    id: stepper

    required property string title
    required property string valueText
    required property bool canBeLonger
    required property bool canBeShorter

    signal longer()
    signal shorter()

    function answerKey(event) {
        const isMore = event.key === Qt.Key_Right || event.key === Qt.Key_Plus
        const isLess = event.key === Qt.Key_Left || event.key === Qt.Key_Minus
        event.accepted = isMore || isLess
        if (isMore && canBeLonger)
            longer()
        if (isLess && canBeShorter)
            shorter()
        if (event.accepted)
            keepFocus()
    }
    /// A button that has come to its end hands the keyboard to the other.
    function keepFocus() {
        if (!canBeShorter)
            more.forceActiveFocus(Qt.TabFocusReason)
        else if (!canBeLonger)
            less.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitHeight: Math.max(words.implicitHeight, less.height)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1: %2").arg(title).arg(valueText)
    Keys.onPressed: event => stepper.answerKey(event)

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: less.x - 12

        BodyText {
            width: parent.width
            text: stepper.title
        }
        BodyText {
            width: parent.width
            text: stepper.valueText
            font.bold: true
            font.pixelSize: Theme.large
        }
    }
    IconButton {
        id: less

        anchors.right: more.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: Theme.buttonHeight
        implicitHeight: Theme.buttonHeight
        fill: Theme.colors.sunken
        text: qsTr("%1: shorter, now %2").arg(stepper.title).arg(stepper.valueText)
        iconName: "minus"
        enabled: stepper.canBeShorter
        onClicked: {
            stepper.shorter()
            stepper.keepFocus()
        }
    }
    IconButton {
        id: more

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: Theme.buttonHeight
        implicitHeight: Theme.buttonHeight
        fill: Theme.colors.sunken
        text: qsTr("%1: longer, now %2").arg(stepper.title).arg(stepper.valueText)
        iconName: "plus"
        enabled: stepper.canBeLonger
        onClicked: {
            stepper.longer()
            stepper.keepFocus()
        }
    }
}
