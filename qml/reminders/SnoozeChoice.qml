// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// By how much a reminder is put off.
Column {
    id: choice

    required property int usual
    required property int least
    required property int most
    readonly property var lengths: Array.from(new Set([10, 30, 60, usual])).sort((a, b) => a - b)
    property int own: usual

    signal chosen(int minutes)

    spacing: 8

    Flow {
        width: choice.width
        spacing: 8

        Repeater {
            model: choice.lengths

            ActionChip {
                required property int modelData

                text: qsTr("%n min", "", modelData)
                Accessible.name: qsTr("In %n minutes", "", modelData)
                onClicked: choice.chosen(modelData)
            }
        }
    }
    NumberStepper {
        width: choice.width
        title: qsTr("Or in")
        amount: choice.own
        least: choice.least
        most: choice.most
        step: 5
        confirmText: qsTr("Remind me then")
        onChosen: minutes => choice.own = minutes
        onConfirmed: choice.chosen(choice.own)
    }
}
