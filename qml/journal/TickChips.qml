// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// Words of which any number may apply, and first of all that none does.
Flow {
    id: chips

    required property var names
    required property var meanings ///< said to those who hear the page; may be empty
    required property var ticked
    property string noneText: ""
    property bool none: false

    signal toggled(int index)
    signal noneToggled()

    spacing: 8

    Chip {
        visible: chips.noneText !== ""
        width: Math.min(implicitWidth, chips.width)
        text: chips.noneText
        chosen: chips.none
        onClicked: chips.noneToggled()
    }
    Repeater {
        model: chips.names

        Chip {
            required property int index
            required property string modelData

            width: Math.min(implicitWidth, chips.width)
            text: modelData
            chosen: chips.ticked[index] ?? false
            Accessible.description: chips.meanings[index] ?? ""
            onClicked: chips.toggled(index)
        }
    }
}
