// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// One practice of a plan, to be read.
RowLayout {
    id: line

    required property string title
    required property string detail
    required property string kind
    required property string when

    spacing: 14
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3").arg(title).arg(detail).arg(when)

    KindTile {
        Layout.topMargin: 8
        Layout.bottomMargin: 8
        kind: line.kind
    }
    Column {
        Layout.fillWidth: true
        spacing: 2

        BodyText {
            width: parent.width
            text: line.title
            font.bold: true
            Accessible.ignored: true
        }
        BodyText {
            width: parent.width
            text: line.detail
            muted: true
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
    BodyText {
        text: line.when
        muted: true
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
}
