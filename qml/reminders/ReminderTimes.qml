// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// The times of day at which a reminder comes.
Column {
    id: times

    required property ReminderFormViewModel form
    property bool misread: false

    spacing: 8

    BodyText {
        width: times.width
        text: qsTr("When?")
        font.bold: true
    }
    Repeater {
        model: times.form.times

        Row {
            id: line

            required property int index
            required property string modelData

            spacing: 8

            TextEntry {
                width: Math.round(130 * Theme.textScale)
                name: qsTr("Time %1").arg(line.index + 1)
                text: line.modelData
                maximumLength: 12
                onEditingFinished: {
                    if (text !== line.modelData)
                        times.misread = !times.form.setTime(line.index, text)
                }
            }
            IconButton {
                visible: times.form.times.length > 1
                text: qsTr("Take %1 away").arg(line.modelData)
                iconName: "trash"
                onClicked: times.form.removeTime(line.index)
            }
        }
    }
    BodyText {
        width: times.width
        visible: times.misread
        text: qsTr("Write it like 8:30, please.")
        color: Theme.colors.heat
        Accessible.role: Accessible.AlertMessage
    }
    ShortButton {
        visible: times.form.moreTimes
        text: qsTr("Add a time")
        iconName: "plus"
        outlined: true
        onClicked: times.form.addTime()
    }
}
