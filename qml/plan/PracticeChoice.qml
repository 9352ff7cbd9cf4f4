// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// A few practices to choose one from, and a search for any other.
Rectangle {
    id: choice

    required property PracticeChooser chooser

    signal chosen(string practiceId)

    function takeFocus(reason: int) {
        field.forceActiveFocus(reason)
    }

    implicitHeight: column.height + 2 * 14
    radius: Theme.cardRadius
    color: Theme.colors.surface
    border.width: Theme.highContrast ? 1 : 0
    border.color: Theme.colors.outline

    Column {
        id: column

        x: 14
        y: 14
        width: choice.width - 2 * x
        spacing: 4

        TextEntry {
            id: field

            width: column.width
            name: qsTr("Search all practices")
            placeholderText: qsTr("Search")
            iconName: "search"
            text: choice.chooser.search
            onTextEdited: choice.chooser.search = text
        }
        Repeater {
            model: choice.chooser.practices

            PracticeRow {
                id: row

                required property string practiceId

                width: column.width
                plain: true
                addable: true
                onOpened: choice.chosen(row.practiceId)
            }
        }
        BodyText {
            width: column.width
            visible: choice.chooser.practices.count === 0
            muted: true
            text: qsTr("Nothing found. Try another word.")
        }
    }
}
