// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Every so many minutes, and the hours in which that holds.
Column {
    id: hours

    required property ReminderFormViewModel form
    property bool misread: false

    spacing: 8

    NumberStepper {
        width: hours.width
        title: qsTr("Every")
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
            onEditingFinished: if (text !== hours.form.from) hours.misread = !hours.form.setFrom(text)
        }
        TextEntry {
            width: Math.round(130 * Theme.textScale)
            name: qsTr("To")
            text: hours.form.to
            maximumLength: 12
            onEditingFinished: if (text !== hours.form.to) hours.misread = !hours.form.setTo(text)
        }
    }
    BodyText {
        width: hours.width
        visible: hours.misread
        text: qsTr("Write it like 8:30, please.")
        color: Theme.colors.heat
        Accessible.role: Accessible.AlertMessage
    }
    BodyText {
        width: hours.width
        muted: true
        font.pixelSize: Theme.small
        text: qsTr("A minute or three of moving is enough. A practice, or a real rest, counts as one.")
    }
}
