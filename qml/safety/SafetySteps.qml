// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What to do, one after the other, on a card.
Card {
    id: card

    required property safetyText words
    property bool titled: true

    visible: words.title !== ""
    color: Theme.colors.heatSoft

    HeadingText {
        Layout.fillWidth: true
        visible: card.titled
        text: card.words.title
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.titled
        text: card.words.text
    }
    Repeater {
        model: card.words.steps

        RowLayout {
            id: step

            required property int index
            required property string modelData

            Layout.fillWidth: true
            spacing: 12

            BodyText {
                Layout.alignment: Qt.AlignTop
                text: step.index + 1
                font.bold: true
                color: Theme.colors.heat
                Accessible.ignored: true
            }
            BodyText {
                Layout.fillWidth: true
                text: step.modelData
            }
        }
    }
}
