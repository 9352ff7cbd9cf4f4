// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What was written down of an activity on a day, and more of it by hand.
Card {
    id: card

    required property ActivityViewModel activity
    property real amount: 10
    property real minutes: 10

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Written down")
        size: Theme.large
    }
    RowLayout {
        Layout.fillWidth: true

        IconButton {
            text: qsTr("The day before")
            iconName: "chevron-left"
            enabled: card.activity.daysBack < card.activity.mostDaysBack
            onClicked: card.activity.daysBack += 1
        }
        BodyText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: card.activity.dayText
            font.bold: true
        }
        IconButton {
            text: qsTr("The day after")
            iconName: "chevron-right"
            enabled: card.activity.daysBack > 0
            onClicked: card.activity.daysBack -= 1
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.activity.entries.length === 0
        muted: true
        text: qsTr("Nothing yet.")
    }
    Column {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(1, implicitHeight)
        spacing: 4

        Repeater {
            model: card.activity.entries

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
                    onClicked: card.activity.removeEntry(row.modelData.id)
                }
            }
        }
    }
    AmountStepper {
        Layout.fillWidth: true
        title: qsTr("Done away from the timer")
        amount: card.amount
        halves: card.activity.timed
        unitText: card.activity.unitText
        onChosen: amount => card.amount = amount
    }
    AmountStepper {
        Layout.fillWidth: true
        visible: !card.activity.timed
        title: qsTr("It took about")
        amount: card.minutes
        unitText: qsTr("minutes")
        onChosen: minutes => card.minutes = minutes
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.activity.problem
    }
    ShortButton {
        text: qsTr("Write it down")
        iconName: "check"
        outlined: true
        onClicked: card.activity.enter(card.amount, card.activity.timed ? card.amount : card.minutes)
    }
}
