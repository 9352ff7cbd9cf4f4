// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// One part of the plan on a card: what it is, and how to fill it in.
Rectangle {
    id: card

    required property string title
    property string hint: ""
    default property alias content: words.data
    readonly property real contentWidth: words.width

    implicitHeight: words.height + 2 * 18
    radius: Theme.cardRadius
    color: Theme.colors.surface
    border.width: Theme.highContrast ? 1 : 0
    border.color: Theme.colors.outline

    // Not a layout: one would miss heights that follow the widths.
    Column {
        id: words

        x: 18
        y: 18
        width: card.width - 2 * 18
        spacing: 10

        HeadingText {
            width: words.width
            text: card.title
        }
        BodyText {
            width: words.width
            visible: text !== ""
            muted: true
            text: card.hint
        }
    }
}
