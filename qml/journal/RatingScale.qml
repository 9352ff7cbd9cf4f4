// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Pacewell

/// A question answered by a number from 0 to 10, with one tap or one key.
FocusScope {
    id: question

    required property diaryRating rating
    required property int value ///< -1: not said

    /// As many rows as it takes for each number to be large enough.
    readonly property int room: Math.floor((width + 4) / (Theme.target + 4))
    readonly property int columns: room >= 11 ? 11 : room >= 6 ? 6 : 4

    signal chosen(int value)

    function takeFocus() {
        numbers.focusOn(value >= 0 ? value : 0)
    }

    /// The keyboard follows, so that the arrow keys go on from there.
    function choose(number: int) {
        numbers.focusOn(number)
        chosen(number)
    }

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: rating.title
    Accessible.description: value < 0 ? qsTr("not answered") : qsTr("%1 of 10").arg(value)

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 6

        RowLayout {
            spacing: 8

            HeadingText {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.target
                verticalAlignment: Text.AlignVCenter
                text: question.rating.title
            }
            BodyText {
                Layout.minimumHeight: Theme.target
                verticalAlignment: Text.AlignVCenter
                visible: question.value >= 0
                text: question.value
                font.bold: true
            }
            IconButton {
                visible: question.value >= 0
                text: qsTr("Leave %1 out").arg(question.rating.title)
                iconName: "x"
                iconSize: 18
                onClicked: {
                    numbers.focusOn(0)
                    question.chosen(-1)
                }
            }
        }
        Grid {
            id: numbers

            readonly property real each: (width - (columns - 1) * spacing) / columns

            function focusOn(number: int) {
                (repeater.itemAt(number) as Item)?.forceActiveFocus(Theme.focusReason)
            }

            Layout.fillWidth: true
            columns: question.columns
            spacing: 4

            Repeater {
                id: repeater

                model: 11

                RadioChip {
                    id: number

                    required property int index

                    width: numbers.each
                    height: Math.max(Theme.target, implicitContentHeight + 12)
                    text: index
                    checked: index === question.value
                    // One stop for the Tab key; the arrow keys go from number to number.
                    activeFocusOnTab: index === Math.max(0, question.value) || activeFocus
                    Accessible.name: qsTr("%1: %2").arg(question.rating.title).arg(index)
                    onClicked: question.chosen(index)
                    Keys.onUpPressed: event => number.step(event, -1)
                    Keys.onDownPressed: event => number.step(event, 1)
                    Keys.onDigit0Pressed: question.choose(0)
                    Keys.onDigit1Pressed: question.choose(1)
                    Keys.onDigit2Pressed: question.choose(2)
                    Keys.onDigit3Pressed: question.choose(3)
                    Keys.onDigit4Pressed: question.choose(4)
                    Keys.onDigit5Pressed: question.choose(5)
                    Keys.onDigit6Pressed: question.choose(6)
                    Keys.onDigit7Pressed: question.choose(7)
                    Keys.onDigit8Pressed: question.choose(8)
                    Keys.onDigit9Pressed: question.choose(9)
                }
            }
        }
        RowLayout {
            spacing: 16

            BodyText {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                muted: true
                font.pixelSize: Theme.small
                text: qsTr("0: %1").arg(question.rating.low)
            }
            BodyText {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                horizontalAlignment: Text.AlignRight
                muted: true
                font.pixelSize: Theme.small
                text: qsTr("10: %1").arg(question.rating.high)
            }
        }
    }
}
