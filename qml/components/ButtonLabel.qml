// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

import Pacewell

/// The words of a button with an icon before them; the words wrap where they must.
Item {
    id: label

    required property string text
    required property string iconName
    required property color color
    readonly property int iconRoom: iconName === "" ? 0 : 24 + row.spacing

    implicitWidth: Math.ceil(natural.advanceWidth) + 2 + iconRoom
    implicitHeight: words.implicitHeight

    TextMetrics {
        id: natural

        font: words.font
        text: label.text
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: 12

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: label.iconName !== ""
            name: label.iconName
            color: label.color
        }
        Text {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(natural.advanceWidth) + 2, label.width - label.iconRoom)
            text: label.text
            color: label.color
            font.pixelSize: Theme.body
            font.bold: true
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
