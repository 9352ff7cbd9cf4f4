// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// The times of day at which a reminder comes.
Column {
    id: times

    required property ReminderFormViewModel form

    spacing: 8

    BodyText {
        width: times.width
        text: qsTr("When?")
        font.bold: true
    }
    Repeater {
        id: lines

        // Their number alone: a field stays while it is typed into.
        model: times.form.times.length

        Row {
            id: line

            required property int index
            readonly property string typed: times.form.times[index] ?? ""

            function takeFocus() {
                field.forceActiveFocus(Theme.focusReason)
            }

            spacing: 8

            TextEntry {
                id: field

                width: Math.round(130 * Theme.textScale)
                name: qsTr("Time %1").arg(line.index + 1)
                text: line.typed
                maximumLength: 12
                onTextEdited: times.form.typeTime(line.index, text)
            }
            IconButton {
                visible: times.form.times.length > 1
                text: qsTr("Take %1 away").arg(line.typed)
                iconName: "trash"
                onClicked: {
                    const before = Math.max(0, line.index - 1)
                    times.form.removeTime(line.index);
                    (lines.itemAt(before) as Item)?.takeFocus()
                }
            }
        }
    }
    ShortButton {
        visible: times.form.moreTimes
        text: qsTr("Add a time")
        iconName: "plus"
        outlined: true
        onClicked: times.form.addTime()
    }
}
