// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Minutes, one more or one less with each press.
Column {
    id: stepper

    required property string title
    required property int minutes
    required property int least
    required property int most
    property string note: ""

    signal chosen(int minutes)

    spacing: 6

    BodyText {
        width: parent.width
        text: stepper.title
        font.bold: true
    }
    Row {
        spacing: 12

        IconButton {
            text: qsTr("One minute less")
            iconName: "minus"
            fill: Theme.colors.sunken
            enabled: stepper.minutes > stepper.least
            onClicked: stepper.chosen(stepper.minutes - 1)
        }
        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(72 * Theme.textScale)
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%1 min").arg(stepper.minutes)
        }
        IconButton {
            text: qsTr("One minute more")
            iconName: "plus"
            fill: Theme.colors.sunken
            enabled: stepper.minutes < stepper.most
            onClicked: stepper.chosen(stepper.minutes + 1)
        }
    }
    BodyText {
        width: parent.width
        visible: text !== ""
        muted: true
        font.pixelSize: Theme.small
        text: stepper.note
    }
}
