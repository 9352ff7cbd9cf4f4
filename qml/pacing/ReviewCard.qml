// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// The weekly look at an amount: what holds it, or what is offered. To stay comes first.
Card {
    id: card

    required property ReviewViewModel review
    property bool lowering: false
    property real amount: 1

    signal effortWanted()
    signal anewWanted()

    spacing: 14

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("The amount")
        size: Theme.large
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.review.dueText
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.review.newBaselineAdvised
        text: qsTr("The way back from the flare took long. Measuring anew for a few days is the kinder way on.")
    }
    Column {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(1, implicitHeight)
        spacing: 8

        Repeater {
            model: card.review.hindrances

            BodyText {
                required property string modelData

                width: parent.width
                text: modelData
            }
        }
    }
    SettingSlider {
        Layout.fillWidth: true
        visible: card.review.confidenceWanted
        title: qsTr("How sure are you that a little more goes well?")
        valueText: card.review.confidenceTold ? qsTr("%1 of 10").arg(card.review.confidence) : ""
        from: 0
        to: 10
        stepSize: 1
        value: card.review.confidence
        onMoved: value => {
            if (Math.round(value) !== card.review.confidence)
                card.review.confidence = Math.round(value)
        }
    }
    ShortButton {
        visible: card.review.effortWanted
        text: qsTr("First: what effort does to you")
        outlined: true
        onClicked: card.effortWanted()
    }
    Column {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(1, implicitHeight)
        spacing: 10

        Repeater {
            model: card.review.offers

            AppButton {
                required property int index
                required property string modelData

                width: parent.width
                text: modelData
                outlined: index > 0
                tint: index > 0 ? Theme.colors.outline : Theme.colors.paceFill
                labelTint: Theme.colors.overPaceFill
                ink: index > 0 ? Theme.colors.text : Theme.colors.overPaceFill
                onClicked: card.review.take(index)
            }
        }
    }
    TextLink {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: !card.lowering && card.review.quota > 1
        text: qsTr("Make it less")
        onClicked: {
            card.amount = Math.max(1, Math.ceil(card.review.quota) - 1)
            card.lowering = true
        }
    }
    AmountStepper {
        Layout.fillWidth: true
        visible: card.lowering
        title: qsTr("From today on")
        amount: card.amount
        halves: card.review.timed
        unitText: card.review.unitText
        onChosen: amount => card.amount = amount
    }
    Flow {
        Layout.fillWidth: true
        visible: card.lowering
        spacing: 12

        ShortButton {
            text: qsTr("Keep it so")
            enabled: card.amount > 0 && card.amount < card.review.quota
            tint: Theme.colors.pace
            onClicked: {
                card.review.lower(card.amount)
                card.lowering = false
            }
        }
        ShortButton {
            text: qsTr("Leave it as it is")
            outlined: true
            tint: Theme.colors.pace
            onClicked: card.lowering = false
        }
    }
    TextLink {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Measure anew")
        onClicked: card.anewWanted()
    }
}
