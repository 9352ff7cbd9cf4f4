// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// A few practices to choose one from, and a search for any other.
Card {
    id: choice

    required property PracticeChooser chooser

    signal chosen(string practiceId)

    function takeFocus(reason: int) {
        field.forceActiveFocus(reason)
    }

    spacing: 4

    TextEntry {
        id: field

        Layout.fillWidth: true
        Layout.bottomMargin: 6
        name: qsTr("Search all practices")
        placeholderText: qsTr("Search")
        iconName: "search"
        text: choice.chooser.search
        onTextEdited: choice.chooser.search = text
    }
    // Not a layout: rows go while it is laid out.
    Column {
        id: list

        Layout.fillWidth: true

        Repeater {
            model: choice.chooser.practices

            PracticeRow {
                id: row

                required property string practiceId

                width: list.width
                plain: true
                addable: true
                onOpened: choice.chosen(row.practiceId)
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: choice.chooser.practices.count === 0
        muted: true
        text: qsTr("Nothing found. Try another word.")
    }
}
