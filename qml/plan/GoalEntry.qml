// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// A line of a goal: what is asked, an example, and the place to write.
Column {
    id: entry

    required property string title
    required property string example
    required property string value

    signal edited(string text)

    function takeFocus(reason: int) {
        field.forceActiveFocus(reason)
    }

    spacing: 6

    BodyText {
        width: entry.width
        text: entry.title
        font.bold: true
    }
    BodyText {
        width: entry.width
        text: entry.example
        muted: true
        font.pixelSize: Theme.small
    }
    TextEntry {
        id: field

        width: entry.width
        name: entry.title
        text: entry.value
        maximumLength: 200
        onTextEdited: entry.edited(text)
    }
}
