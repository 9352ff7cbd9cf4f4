// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Asked before anything else in a flare.
Rectangle {
    id: card

    signal checkWanted()
    signal passed()

    implicitHeight: words.height + 2 * 18
    radius: Theme.cardRadius
    color: Theme.colors.heatSoft
    border.width: Theme.highContrast ? 1 : 0
    border.color: Theme.colors.outline

    Column {
        id: words

        x: 18
        y: 18
        width: card.width - 2 * 18
        spacing: 6

        HeadingText {
            width: words.width
            text: qsTr("Before anything else")
            size: Theme.body
        }
        BodyText {
            width: words.width
            bottomPadding: 8
            text: qsTr("New weakness, numbness, fever, chest pain, or trouble with bladder or bowel?")
        }
        Grid {
            id: buttons

            readonly property real buttonWidth: (width - (columns - 1) * columnSpacing) / columns

            width: words.width
            columns: width < 280 * Theme.textScale ? 1 : 2
            columnSpacing: 14
            rowSpacing: 10

            AppButton {
                width: buttons.buttonWidth
                outlined: true
                tint: Theme.colors.heat
                text: qsTr("Yes, check")
                Accessible.description: qsTr("Opens the safety questions")
                onClicked: card.checkWanted()
            }
            AppButton {
                width: buttons.buttonWidth
                outlined: true
                tint: Theme.colors.outline
                ink: Theme.colors.text
                text: qsTr("No")
                onClicked: card.passed()
            }
        }
    }
}
