// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// One of a few, with what is asked above them.
Column {
    id: choice

    required property string title
    required property var names
    required property int current

    signal chosen(int index)

    spacing: 6
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    BodyText {
        width: parent.width
        text: choice.title
        font.bold: true
    }
    Flow {
        width: parent.width
        spacing: 8

        Repeater {
            model: choice.names

            Chip {
                required property int index
                required property string modelData

                width: Math.min(implicitWidth, choice.width)
                text: modelData
                chosen: index === choice.current
                onClicked: choice.chosen(index)
            }
        }
    }
}
