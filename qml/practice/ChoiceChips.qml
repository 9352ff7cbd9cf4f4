// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// One choice out of a few, in a row of chips under its question.
Column {
    id: choice

    required property string title
    required property var options ///< each with its value and title
    required property var value

    signal chosen(var value)

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    BodyText {
        width: choice.width
        text: choice.title
        font.bold: true
    }
    Flow {
        width: choice.width
        spacing: 8

        Repeater {
            model: choice.options

            Chip {
                required property var modelData

                text: modelData.title
                chosen: choice.value === modelData.value
                onClicked: choice.chosen(modelData.value)
            }
        }
    }
}
