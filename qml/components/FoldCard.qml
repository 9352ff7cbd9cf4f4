// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Things that belong together; a press on their title unfolds them.
Card {
    id: group

    required property string title
    property string summary: "" ///< how it stands at present
    property bool unfolded: false
    default property alias inside: inner.data

    spacing: 0
    padding: 8

    PlainButton {
        id: header

        Layout.fillWidth: true
        implicitHeight: Math.max(64, implicitContentHeight + 20)
        horizontalPadding: 10
        Accessible.name: group.title
        Accessible.description: group.unfolded ? qsTr("unfolded") : qsTr("folded up; %1").arg(group.summary)
        onClicked: group.unfolded = !group.unfolded

        background: Rectangle {
            radius: Theme.cardRadius - 8
            color: header.down ? Theme.colors.sunken : "transparent"

            FocusRing {
                anchors.margins: -2
                radius: Theme.cardRadius - 8
                shown: header.visualFocus
            }
        }
        contentItem: RowLayout {
            spacing: 12

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                Text {
                    Layout.fillWidth: true
                    text: group.title
                    color: Theme.colors.text
                    font.pixelSize: Theme.large
                    font.bold: true
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
                Text {
                    Layout.fillWidth: true
                    visible: text !== "" && !group.unfolded
                    text: group.summary
                    color: Theme.colors.textMuted
                    font.pixelSize: Theme.small
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
            Icon {
                name: group.unfolded ? "chevron-down" : "chevron-right"
                color: Theme.colors.textMuted
            }
        }
    }
    ColumnLayout {
        id: inner

        Layout.fillWidth: true
        Layout.margins: 10
        Layout.topMargin: 6
        visible: group.unfolded
        spacing: 14
    }
}
