// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// A few lines under a title on a card. Many of them fold up to the first ones.
FlarePart {
    id: list

    required property var lines
    readonly property int least: 5
    property bool unfolded: false
    readonly property bool folds: lines.length > least + 1

    BodyText {
        width: list.contentWidth
        // One text for all lines: Qt 6.4 lays out lists that change below each other at its peril.
        text: (list.folds && !list.unfolded ? list.lines.slice(0, list.least) : list.lines).join("\n")
        lineHeight: 1.4
    }
    TextLink {
        width: Math.min(implicitWidth, list.contentWidth)
        visible: list.folds
        text: list.unfolded ? qsTr("Show fewer")
                            : qsTr("Show %1 more").arg(list.lines.length - list.least)
        Accessible.description: list.title
        onClicked: list.unfolded = !list.unfolded
    }
}
