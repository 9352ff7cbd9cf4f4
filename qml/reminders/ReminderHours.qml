// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Every so many minutes, and the hours in which that holds.
Column {
    id: hours

    required property ReminderFormViewModel form

    spacing: 8

    NumberStepper {
        width: hours.width
        title: qsTr("Every")
        spoken: qsTr("Minutes between")
        amount: hours.form.every
        least: hours.form.leastEvery
        most: hours.form.mostEvery
        step: 5
        onChosen: minutes => hours.form.every = minutes
    }
    BodyText {
        width: hours.width
        text: qsTr("Between these times")
        font.bold: true
    }
    Flow {
        width: hours.width
        spacing: 8

        TextEntry {
            width: Math.round(130 * Theme.textScale)
            name: qsTr("From")
            text: hours.form.from
            maximumLength: 12
            onTextEdited: hours.form.from = text
        }
        TextEntry {
            width: Math.round(130 * Theme.textScale)
            name: qsTr("To")
            text: hours.form.to
            maximumLength: 12
            onTextEdited: hours.form.to = text
        }
    }
    BodyText {
        width: hours.width
        muted: true
        font.pixelSize: Theme.small
        text: qsTr("One to three minutes of moving are enough. A practice counts as well.")
    }
}
