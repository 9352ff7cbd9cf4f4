// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// A kind sentence that the person wrote to themselves.
Rectangle {
    id: card

    required property string text

    implicitHeight: words.height + 2 * 20
    radius: Theme.cardRadius
    color: Theme.colors.primarySoft
    border.width: Theme.highContrast ? 1 : 0
    border.color: Theme.colors.outline

    BodyText {
        id: words

        x: 20
        y: 20
        width: card.width - 2 * 20
        text: card.text
        font.pixelSize: Theme.large
        font.bold: true
    }
}
