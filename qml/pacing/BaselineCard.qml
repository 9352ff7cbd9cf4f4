// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// Finding out how much is fine: some days measured, then the amount to begin with.
Card {
    id: card

    required property BaselineViewModel firstAmount
    required property bool busy ///< the timer runs for something else
    property real amount: firstAmount.timed ? 10 : 100

    signal timeWanted()

    spacing: 16

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("How much is fine?")
        size: Theme.large
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("On a few days, good and bad, do it until it just begins to climb, and stop there. Write down how much it was. That is not your most; it is what goes well.")
    }
    Column {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(1, implicitHeight)
        spacing: 4

        Repeater {
            model: card.firstAmount.measured

            RowLayout {
                id: row

                required property entryLine modelData

                width: parent.width

                BodyText {
                    Layout.fillWidth: true
                    text: row.modelData.text
                }
                IconButton {
                    text: qsTr("Take away %1").arg(row.modelData.text)
                    iconName: "trash"
                    onClicked: card.firstAmount.takeBack(row.modelData.id)
                }
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.firstAmount.missing > 0
        muted: true
        text: card.firstAmount.missing === 1 ? qsTr("One more day, then it can be told.")
                                          : qsTr("%1 more days, then it can be told.").arg(card.firstAmount.missing)
    }
    ShortButton {
        visible: card.firstAmount.timed && !card.busy
        text: qsTr("Time it")
        iconName: "player-play"
        tint: Theme.colors.pace
        onClicked: card.timeWanted()
    }
    AmountStepper {
        Layout.fillWidth: true
        title: card.firstAmount.measuredToday ? qsTr("Today it was, better") : qsTr("Today it was")
        amount: card.amount
        halves: card.firstAmount.timed
        unitText: card.firstAmount.unitText
        onChosen: amount => card.amount = amount
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.firstAmount.problem
    }
    ShortButton {
        text: qsTr("Write it down")
        iconName: "check"
        outlined: card.firstAmount.missing === 0
        tint: Theme.colors.pace
        onClicked: card.firstAmount.measure(card.amount)
    }
    ColumnLayout {
        objectName: "result"
        Layout.fillWidth: true
        visible: card.firstAmount.missing === 0
        spacing: 12

        SettingSlider {
            Layout.fillWidth: true
            title: qsTr("How sure are you that this much goes well on most days?")
            valueText: card.firstAmount.confidenceTold ? qsTr("%1 of 10").arg(card.firstAmount.confidence) : ""
            from: 0
            to: 10
            stepSize: 1
            value: card.firstAmount.confidence
            onMoved: value => {
                if (Math.round(value) !== card.firstAmount.confidence)
                    card.firstAmount.confidence = Math.round(value)
            }
        }
        HeadingText {
            Layout.fillWidth: true
            text: card.firstAmount.resultText
        }
        BodyText {
            Layout.fillWidth: true
            text: card.firstAmount.reasonText
        }
        AppButton {
            Layout.fillWidth: true
            text: qsTr("Begin with this")
            tint: Theme.colors.paceFill
            labelTint: Theme.colors.overPaceFill
            onClicked: card.firstAmount.accept()
        }
    }
    TextLink {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: card.firstAmount.anew
        text: qsTr("Leave it as it is")
        onClicked: card.firstAmount.leaveIt()
    }
}
