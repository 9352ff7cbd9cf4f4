// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// A run ended while nobody could hear it: what was done has to be asked.
Card {
    id: card

    required property RunViewModel run
    readonly property bool asking: run.asking
    property real minutes: 0

    onAskingChanged: if (asking) minutes = run.plannedMinutes
    Component.onCompleted: minutes = run.plannedMinutes

    BodyText {
        Layout.fillWidth: true
        text: card.run.askText
    }
    AppButton {
        Layout.fillWidth: true
        visible: !card.run.measuring
        text: qsTr("Yes, about then")
        tint: Theme.colors.paceFill
        labelTint: Theme.colors.overPaceFill
        onClicked: card.run.stoppedAsPlanned()
    }
    AmountStepper {
        Layout.fillWidth: true
        title: card.run.measuring ? qsTr("It was") : qsTr("Or it was")
        amount: card.minutes
        unitText: qsTr("minutes")
        onChosen: minutes => card.minutes = minutes
    }
    ShortButton {
        text: qsTr("Keep %1 min").arg(card.minutes)
        outlined: true
        enabled: card.minutes >= 1 && card.minutes <= 1440
        onClicked: card.run.stoppedAfter(card.minutes)
    }
    TextLink {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("I did not do it")
        onClicked: card.run.forget()
    }
}
