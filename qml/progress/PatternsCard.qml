// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Pacewell

/// What goes with a worse day, told with care. A press on a line unfolds its sentence.
Card {
    id: card

    required property PatternsViewModel patterns
    property bool allShown: false

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("What goes with a worse day?")
    }
    ChipRow {
        Layout.fillWidth: true
        wraps: true

        Repeater {
            model: card.patterns.outcomes

            RadioChip {
                required property int index
                required property string modelData

                text: modelData
                checked: index === card.patterns.outcome
                onClicked: card.patterns.outcome = index
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.patterns.busy
        text: qsTr("One moment, looking at your days: %1 %").arg(Math.round(card.patterns.progress * 100))
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.patterns.summary
    }
    Repeater {
        model: card.allShown ? card.patterns.rows : Array.from(card.patterns.rows).slice(0, card.patterns.toldCount)

        PatternLine {
            required property patternRow modelData

            Layout.fillWidth: true
            row: modelData
        }
    }
    TextLink {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: card.patterns.rows.length > card.patterns.toldCount
        text: card.allShown ? qsTr("Show less")
                            : qsTr("Show what else was looked at (%1)")
                                .arg(card.patterns.rows.length - card.patterns.toldCount)
        onClicked: card.allShown = !card.allShown
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.patterns.rows.length > 0
        muted: true
        font.pixelSize: Theme.small
        text: card.patterns.caution
    }
}
