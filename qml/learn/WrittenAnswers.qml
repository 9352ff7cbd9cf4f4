// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// What was written, question by question. Two numbers stand beside each other, unjudged.
Rectangle {
    id: card

    required property var answers ///< a list of writtenAnswer

    implicitHeight: list.height + 2 * list.x
    radius: Theme.cardRadius
    color: Theme.colors.surface
    border.width: Theme.highContrast ? 1 : 0
    border.color: Theme.colors.outline

    component BigNumber: Column {
        id: box

        required property string prompt
        required property string number
        required property string most

        spacing: 4

        Text {
            text: box.number
            color: Theme.colors.calm
            font.pixelSize: Theme.display
            font.bold: true
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1 of %2").arg(box.number).arg(box.most)
        }
        BodyText {
            width: parent.width
            muted: true
            font.pixelSize: Theme.small
            text: box.prompt
        }
    }

    // Not a layout: it would miss heights that follow the widths.
    Column {
        id: list

        x: 20
        y: x
        width: card.width - 2 * x
        spacing: 20

        Repeater {
            model: card.answers

            Column {
                id: item

                required property writtenAnswer modelData
                readonly property bool twice: modelData.earlierNumber !== ""
                readonly property bool beside: twice && Theme.textScale <= 1.5

                width: list.width
                spacing: 4

                BodyText {
                    width: parent.width
                    visible: !item.twice
                    muted: true
                    font.pixelSize: Theme.small
                    text: item.modelData.prompt
                }
                BodyText {
                    width: parent.width
                    visible: !item.twice
                    text: item.modelData.number === "" ? item.modelData.words
                        : qsTr("%1 of %2").arg(item.modelData.number).arg(item.modelData.most)
                }
                Grid {
                    id: numbers

                    width: parent.width
                    visible: item.twice
                    columns: item.beside ? 2 : 1
                    spacing: 16

                    BigNumber {
                        width: (numbers.width - (numbers.columns - 1) * numbers.spacing) / numbers.columns
                        prompt: item.modelData.earlierPrompt
                        number: item.modelData.earlierNumber
                        most: item.modelData.most
                    }
                    BigNumber {
                        width: (numbers.width - (numbers.columns - 1) * numbers.spacing) / numbers.columns
                        prompt: item.modelData.prompt
                        number: item.modelData.number
                        most: item.modelData.most
                    }
                }
            }
        }
    }
}
