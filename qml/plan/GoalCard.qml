// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// A goal with its small step, and its bounds below and above.
Rectangle {
    id: card

    required property var goal
    property bool ceilingFirst: false
    property bool removing: false
    readonly property var bounds: [
        { title: qsTr("First step"), words: goal.firstStep },
        { title: qsTr("Enough on a bad day"), words: goal.minimum },
        { title: qsTr("The most, even on a good day"), words: goal.ceiling }
    ].filter(line => line.words !== "")
    readonly property var lines: ceilingFirst ? [...bounds].reverse() : bounds

    signal editWanted()
    signal removed()

    implicitHeight: column.height + 2 * 18
    radius: Theme.cardRadius
    color: Theme.colors.surface
    border.width: Theme.highContrast ? 1 : 0
    border.color: Theme.colors.outline

    Column {
        id: column

        x: 18
        y: 18
        width: card.width - 2 * x
        spacing: 10

        Item {
            width: column.width
            height: Math.max(words.height, Theme.target)

            HeadingText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - buttons.width - 8
                text: card.goal.words
            }
            Row {
                id: buttons

                anchors.right: parent.right
                anchors.rightMargin: -10

                IconButton {
                    text: qsTr("Change %1").arg(card.goal.words)
                    iconName: "pencil"
                    iconSize: 20
                    onClicked: card.editWanted()
                }
                IconButton {
                    id: trash

                    text: qsTr("Take %1 away").arg(card.goal.words)
                    iconName: "trash"
                    iconSize: 20
                    onClicked: card.removing = true
                }
            }
        }
        Repeater {
            model: card.lines

            Column {
                id: line

                required property var modelData

                width: column.width
                spacing: 2

                BodyText {
                    width: line.width
                    text: line.modelData.title
                    muted: true
                    font.pixelSize: Theme.small
                }
                BodyText {
                    width: line.width
                    text: line.modelData.words
                }
            }
        }
        Notice {
            width: column.width
            visible: card.removing
            text: qsTr("Take this away? It is gone for good then.")
            actionText: qsTr("Take it away")
            otherActionText: qsTr("Keep it")
            onAction: card.removed()
            onOtherAction: {
                card.removing = false
                trash.forceActiveFocus(Theme.focusReason)
            }
        }
    }
}
