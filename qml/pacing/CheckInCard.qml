// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// How today is, and what yesterday left behind: two taps.
Card {
    id: card

    required property CheckInViewModel checkIn
    property bool energyAsked: checkIn.envelope

    signal flareWanted()

    spacing: 14

    FormChoice {
        Layout.fillWidth: true
        visible: !card.checkIn.done
        title: qsTr("How much pain is there today?")
        names: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]
        current: card.checkIn.pain
        onChosen: index => card.checkIn.sayPain(index)
    }
    FormChoice {
        Layout.fillWidth: true
        visible: !card.checkIn.done && card.checkIn.pain >= 0
        title: qsTr("And after yesterday?")
        names: card.checkIn.afterTexts
        current: card.checkIn.after
        onChosen: index => card.checkIn.sayAfter(index)
    }
    RowLayout {
        Layout.fillWidth: true
        visible: card.checkIn.done

        BodyText {
            Layout.fillWidth: true
            text: card.checkIn.doneText
        }
        IconButton {
            text: qsTr("Say it anew")
            iconName: "pencil"
            onClicked: card.checkIn.sayAnew()
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.checkIn.done && card.checkIn.restAsked
        text: qsTr("Nothing is written down for yesterday.")
    }
    Chip {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: card.checkIn.done && card.checkIn.restAsked
        text: qsTr("That is right, I rested")
        chosen: card.checkIn.rested
        onClicked: card.checkIn.sayRested(!card.checkIn.rested)
    }
    TextLink {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: card.checkIn.done && card.checkIn.energy < 0 && !card.energyAsked
        text: qsTr("Add how much energy there is")
        onClicked: card.energyAsked = true
    }
    FormChoice {
        Layout.fillWidth: true
        visible: card.checkIn.done && card.checkIn.energy < 0 && card.energyAsked
        title: qsTr("How much energy is there today?")
        names: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]
        current: card.checkIn.energy
        onChosen: index => card.checkIn.sayEnergy(index)
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.checkIn.done && text !== ""
        text: card.checkIn.energyText
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.checkIn.goodDay
        text: qsTr("A better day than usual. Keep to the plan, and bank the rest for tomorrow.")
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.checkIn.crash
        text: qsTr("A crash after a day of effort is worth telling a clinician. Today only what feels easy.")
    }
    ShortButton {
        visible: card.checkIn.flareAsked
        text: qsTr("Is this a flare?")
        outlined: true
        onClicked: card.flareWanted()
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.checkIn.done && text !== ""
        muted: true
        font.pixelSize: Theme.small
        text: card.checkIn.missingText
    }
}
