// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// Large choices beside and below each other, any number of which may be chosen.
Grid {
    id: grid

    required property var names
    required property var icons
    required property var ticked

    readonly property real tileWidth: (width - (columns - 1) * columnSpacing) / columns

    signal toggled(int index, bool chosen)

    columns: width > 420 * Theme.textScale ? 2 : 1
    columnSpacing: 12
    rowSpacing: 12

    Repeater {
        model: grid.names

        ChoiceTile {
            required property int index
            required property string modelData

            width: grid.tileWidth
            text: modelData
            iconName: grid.icons[index]
            chosen: grid.ticked[index]
            onClicked: grid.toggled(index, !chosen)
        }
    }
}
