// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// Thirteen weeks of practice, in colour and in words.
Card {
    id: card

    required property ProgressViewModel progress

    RowLayout {
        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Kept of what you began")
        }
        HeadingText {
            text: card.progress.keptText
        }
    }
    HeatMap {
        id: map

        Layout.fillWidth: true
        days: card.progress.days
        todayIndex: card.progress.todayIndex
    }
    BodyText {
        Layout.fillWidth: true
        text: map.words
    }
    Flow {
        Layout.fillWidth: true
        spacing: 18

        Repeater {
            model: [
                { tint: Theme.colors.primary, title: qsTr("kept") },
                { tint: Theme.colors.primaryHalf, title: qsTr("partly") },
                { tint: Theme.colors.sunken, title: qsTr("no session") }
            ]

            Row {
                id: key

                required property var modelData

                spacing: 8

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 16
                    height: 16
                    radius: 4
                    color: key.modelData.tint
                    border.width: 1
                    border.color: Theme.colors.outline
                }
                BodyText {
                    text: key.modelData.title
                    muted: true
                    font.pixelSize: Theme.small
                }
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: card.progress.sentence
        muted: true
    }
}
