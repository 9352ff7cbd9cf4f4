// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// An activity in the list of what is paced, with how much of today's amount is done.
PlainButton {
    id: line

    required property pacedRow row

    implicitHeight: Math.max(72, implicitContentHeight + topPadding + bottomPadding)
    padding: 16
    Accessible.name: row.name
    Accessible.description: row.detail

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.colors.surface
        border.width: Theme.highContrast ? 1 : 0
        border.color: Theme.colors.outline

        FocusRing {
            radius: Theme.cardRadius
            shown: line.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: 14

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 6

            BodyText {
                Layout.fillWidth: true
                text: line.row.name
                font.bold: true
            }
            BodyText {
                Layout.fillWidth: true
                text: line.row.detail
                muted: true
                font.pixelSize: Theme.small
            }
            Rectangle {
                Layout.fillWidth: true
                visible: line.row.share > 0
                implicitHeight: 8
                radius: 4
                color: Theme.colors.paceSoft
                border.width: Theme.highContrast ? 1 : 0
                border.color: Theme.colors.outline

                Rectangle {
                    width: Math.max(8, parent.width * line.row.share)
                    height: parent.height
                    radius: 4
                    color: Theme.colors.paceFill
                }
            }
        }
        Icon {
            name: line.row.running ? "clock-pause" : "chevron-right"
            color: Theme.colors.textMuted
        }
    }
}
