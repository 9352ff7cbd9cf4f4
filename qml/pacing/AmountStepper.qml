// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// An amount to type or to change by one press at a time.
Column {
    id: stepper

    required property string title
    required property real amount
    required property string unitText
    property bool halves: false ///< below 10, as minutes are counted
    readonly property real step: amount >= 200 ? 50 : amount >= 60 ? 5
                               : halves && amount < 10 ? 0.5 : 1

    signal chosen(real amount)

    spacing: 6

    BodyText {
        width: parent.width
        text: stepper.title
        font.bold: true
    }
    Row {
        spacing: 12

        IconButton {
            text: qsTr("Less")
            iconName: "minus"
            fill: Theme.colors.sunken
            enabled: stepper.amount > stepper.step
            onClicked: stepper.chosen(Math.max(stepper.step, stepper.amount - stepper.step))
        }
        TextEntry {
            width: Math.round(110 * Theme.textScale)
            name: qsTr("%1, in %2").arg(stepper.title).arg(stepper.unitText)
            text: stepper.amount
            horizontalAlignment: TextInput.AlignHCenter
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            validator: RegularExpressionValidator {
                regularExpression: /[0-9]{0,6}([.,][0-9]?)?/
            }
            onTextEdited: stepper.chosen(Number(text.replace(",", ".")) || 0)
        }
        IconButton {
            text: qsTr("More")
            iconName: "plus"
            fill: Theme.colors.sunken
            onClicked: stepper.chosen(stepper.amount + stepper.step)
        }
    }
    BodyText {
        width: parent.width
        muted: true
        font.pixelSize: Theme.small
        text: stepper.unitText
    }
}
