// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// A week that is over, in five sentences.
Card {
    id: card

    required property LookBackViewModel lookBack
    required property bool shown ///< only then the week is looked at
    required property bool advised ///< else the last sentence, about next week, is left out

    RowLayout {
        Layout.fillWidth: true
        spacing: 4

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            HeadingText {
                Layout.fillWidth: true
                text: qsTr("Looking back")
            }
            BodyText {
                Layout.fillWidth: true
                muted: true
                text: card.lookBack.title
            }
        }
        IconButton {
            text: qsTr("The week before")
            iconName: "chevron-left"
            enabled: card.lookBack.earlier
            onClicked: card.lookBack.goBack()
        }
        IconButton {
            text: qsTr("The week after")
            iconName: "chevron-right"
            enabled: card.lookBack.later
            onClicked: card.lookBack.goForward()
        }
    }
    Repeater {
        model: card.shown ? card.lookBack.sentences : []

        BodyText {
            required property int index
            required property string modelData

            Layout.fillWidth: true
            visible: index < 4 || card.advised
            text: modelData
        }
    }
}
