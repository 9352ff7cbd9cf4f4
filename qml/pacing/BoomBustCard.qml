// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// Big days and the hard ones after them: a sentence, the days by name, and a picture.
Card {
    id: card

    required property BoomBustViewModel boomBust

    spacing: 12

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Ups and downs")
        size: Theme.large
    }
    BodyText {
        Layout.fillWidth: true
        text: card.boomBust.sentence
    }
    Column {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(1, implicitHeight)
        spacing: 4

        Repeater {
            model: card.boomBust.cycles

            BodyText {
                required property string modelData

                width: parent.width
                text: modelData
            }
        }
    }
    LoadChart {
        id: chart

        Layout.fillWidth: true
        visible: days.length > 0
        days: card.boomBust.days
    }
    BodyText {
        Layout.fillWidth: true
        visible: chart.visible
        muted: true
        font.pixelSize: Theme.small
        text: qsTr("Bars are load, dots are pain. ▲ is a big day, ▼ a hard one after it.")
    }
    BodyText {
        Layout.fillWidth: true
        visible: chart.visible
        muted: true
        font.pixelSize: Theme.small
        text: chart.words
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.boomBust.unevenness
    }
}
