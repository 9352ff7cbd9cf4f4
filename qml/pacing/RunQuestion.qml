// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// A run ended while nobody could hear it: what was done has to be asked.
Card {
    id: card

    required property RunViewModel run
    property int minutes: run.plannedMinutes

    BodyText {
        Layout.fillWidth: true
        text: card.run.askText
    }
    AppButton {
        Layout.fillWidth: true
        text: qsTr("Yes, about then")
        tint: Theme.colors.paceFill
        labelTint: Theme.colors.overPaceFill
        onClicked: card.run.stoppedAsPlanned()
    }
    AmountStepper {
        Layout.fillWidth: true
        title: qsTr("Or it was")
        amount: card.minutes
        unitText: qsTr("minutes")
        onChosen: minutes => card.minutes = minutes
    }
    ShortButton {
        text: qsTr("Keep %1 min").arg(card.minutes)
        outlined: true
        onClicked: card.run.stoppedAfter(card.minutes)
    }
    TextLink {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("I did not do it")
        onClicked: card.run.forget()
    }
}
