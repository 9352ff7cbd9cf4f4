// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// One page in the list: what it is called, how long it takes, whether it was read.
PlainButton {
    id: row

    required property string title
    required property string summary
    required property int minutes
    required property bool read
    readonly property string detail: qsTr("%1 min · %2").arg(minutes).arg(summary)

    implicitHeight: Math.max(84, implicitContentHeight + topPadding + bottomPadding)
    verticalPadding: 12
    horizontalPadding: 16
    Accessible.name: read ? qsTr("%1, read").arg(title) : title
    Accessible.description: detail

    background: Rectangle {
        radius: Theme.cardRadius
        color: row.down ? Theme.colors.sunken : Theme.colors.surface
        border.width: Theme.highContrast ? 1 : 0
        border.color: Theme.colors.outline

        FocusRing {
            anchors.margins: -2
            radius: Theme.cardRadius
            shown: row.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: 14

        Rectangle {
            implicitWidth: 48
            implicitHeight: 48
            radius: 14
            color: row.read ? Theme.colors.primarySoft : Theme.colors.nightSoft

            Icon {
                anchors.centerIn: parent
                name: row.read ? "check" : "book"
                color: row.read ? Theme.colors.primary : Theme.colors.night
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Text {
                Layout.fillWidth: true
                text: row.title
                color: Theme.colors.text
                font.pixelSize: Theme.body
                font.bold: true
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                Layout.fillWidth: true
                text: row.detail
                color: Theme.colors.textMuted
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
}
