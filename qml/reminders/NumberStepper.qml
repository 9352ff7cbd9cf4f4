// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Minutes in steps, each press one step.
Flow {
    id: stepper

    required property string title
    property string spoken: title ///< of the buttons, for those who hear the page
    required property int amount
    required property int least
    required property int most
    required property int step
    property string confirmText: ""

    signal chosen(int minutes)
    signal confirmed()

    spacing: 12
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    BodyText {
        height: Math.max(Theme.target, implicitHeight)
        verticalAlignment: Text.AlignVCenter
        text: stepper.title
        wrapMode: Text.NoWrap
    }
    Row {
        spacing: 4

        IconButton {
            // Never disabled, which would take the keyboard away.
            text: qsTr("%1: less").arg(stepper.spoken)
            iconName: "minus"
            fill: Theme.colors.sunken
            opacity: stepper.amount > stepper.least ? 1 : 0.4
            Accessible.description: value.text
            onClicked: stepper.chosen(Math.max(stepper.least, stepper.amount - stepper.step))
        }
        BodyText {
            id: value

            width: Math.round(76 * Theme.textScale)
            height: Math.max(Theme.target, implicitHeight)
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: qsTr("%1 min").arg(stepper.amount)
        }
        IconButton {
            text: qsTr("%1: more").arg(stepper.spoken)
            iconName: "plus"
            fill: Theme.colors.sunken
            opacity: stepper.amount < stepper.most ? 1 : 0.4
            Accessible.description: value.text
            onClicked: stepper.chosen(Math.min(stepper.most, stepper.amount + stepper.step))
        }
    }
    ActionChip {
        visible: stepper.confirmText !== ""
        text: stepper.confirmText
        onClicked: stepper.confirmed()
    }
}
