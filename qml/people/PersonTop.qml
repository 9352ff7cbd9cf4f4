// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Who somebody is, and how to reach them, in words that can be marked.
Item {
    id: person

    required property string name
    required property int kind
    required property string kindName
    required property string reach

    implicitHeight: Math.max(mark.height, words.height)

    PersonMark {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        name: person.name
        kind: person.kind
    }
    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: mark.width + 14
        width: parent.width - x

        BodyText {
            width: parent.width
            text: person.name
            font.bold: true
        }
        BodyText {
            width: parent.width
            muted: true
            font.pixelSize: Theme.small
            text: person.kindName
        }
        TextEdit {
            width: parent.width
            visible: text !== ""
            readOnly: true
            selectByMouse: true
            text: person.reach
            color: Theme.colors.text
            selectionColor: Theme.colors.primary
            selectedTextColor: Theme.colors.overPrimary
            font.pixelSize: Theme.body
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
