// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// A heading, a paragraph or an item of a list; on a ground of its own while it is read aloud.
Item {
    id: block

    required property articlePart part
    property bool spoken: false

    implicitHeight: part.heading ? heading.height : words.height

    Rectangle {
        anchors.fill: parent
        anchors.margins: -8
        anchors.topMargin: block.part.heading ? 4 : -8 // a heading has room above it
        anchors.leftMargin: -12
        anchors.rightMargin: -12
        radius: 14
        visible: block.spoken
        color: Theme.colors.primarySoft
        border.width: Theme.highContrast ? 2 : 0
        border.color: Theme.colors.primary
    }
    HeadingText {
        id: heading

        width: block.width
        topPadding: 14
        visible: block.part.heading
        text: block.part.heading ? block.part.text : ""
    }
    Rectangle {
        x: 4
        y: Math.round(words.lineHeight * Theme.body * 0.52 - height / 2)
        width: Math.round(Theme.body * 0.4)
        height: width
        radius: width / 2
        visible: block.part.item
        color: Theme.colors.primary
    }
    BodyText {
        id: words

        x: block.part.item ? Math.round(Theme.body * 1.3) : 0
        width: block.width - x
        visible: !block.part.heading
        text: block.part.heading ? "" : block.part.rich
        textFormat: Text.StyledText
        lineHeight: 1.35
        Accessible.role: block.part.item ? Accessible.ListItem : Accessible.StaticText
        Accessible.name: block.part.text
    }
}
