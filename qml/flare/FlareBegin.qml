// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// The one press that makes today a gentle day.
Rectangle {
    id: card

    required property FlareViewModel flare

    implicitHeight: words.height + 2 * 18
    radius: Theme.cardRadius
    color: Theme.colors.calmSoft
    border.width: Theme.highContrast ? 1 : 0
    border.color: Theme.colors.outline

    // Not a layout: one would miss heights that follow the widths.
    Column {
        id: words

        x: 18
        y: 18
        width: card.width - 2 * 18
        spacing: 12

        BodyText {
            width: words.width
            text: qsTr("One press, and today becomes gentle: half of your usual, in small parts. Keeping to that counts in full. You say when it goes up again.")
        }
        AppButton {
            width: words.width
            tint: Theme.colors.calm
            labelTint: Theme.colors.calmSoft
            text: qsTr("I have a flare-up")
            onClicked: card.flare.declare()
        }
    }
}
