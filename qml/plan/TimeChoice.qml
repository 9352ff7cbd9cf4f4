// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// When in the day: one of its parts, or a time by the clock.
Column {
    id: choice

    required property string title ///< of the practice
    required property var partNames
    required property int part ///< -1: by the clock
    required property string clock
    property bool misread: false

    signal partChosen(int part)
    signal clockWanted()
    signal timeTyped(string typed)

    spacing: 8

    Flow {
        width: choice.width
        spacing: 8
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("When to practise %1").arg(choice.title)

        Repeater {
            model: choice.partNames

            RadioChip {
                required property int index
                required property string modelData

                text: modelData
                checked: choice.part === index
                onClicked: choice.partChosen(index)
            }
        }
        RadioChip {
            text: qsTr("By the clock")
            checked: choice.part < 0
            onClicked: choice.clockWanted()
        }
    }
    TextEntry {
        id: time

        width: Math.min(choice.width, 160 * Theme.textScale)
        visible: choice.part < 0
        name: qsTr("Time for %1").arg(choice.title)
        text: choice.clock
        maximumLength: 12
        onEditingFinished: if (visible && text !== choice.clock) choice.timeTyped(text)
    }
    BodyText {
        width: choice.width
        visible: time.visible && choice.misread
        text: qsTr("Write it like 8:30, please.")
        color: Theme.colors.heat
        Accessible.role: Accessible.AlertMessage
    }
}
