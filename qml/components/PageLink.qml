// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Pacewell
import "press.js" as Press

/// Leads to a page of its own, or to more of what it says.
Button {
    id: control

    required property string detail
    required property string iconName
    property color ground: Theme.colors.surface
    property color ink: Theme.colors.primary
    property color tile: Theme.colors.surface
    property string endIcon: "chevron-right"

    implicitHeight: Math.max(72, implicitContentHeight + topPadding + bottomPadding)
    verticalPadding: 12
    horizontalPadding: 16
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.description: detail
    Accessible.onPressAction: Press.press(control)
    Keys.onPressed: event => Press.key(event, control)

    background: Rectangle {
        radius: Theme.cardRadius
        color: control.down ? Theme.colors.sunken : control.ground
        border.width: Theme.highContrast ? 1 : 0
        border.color: Theme.colors.outline

        FocusRing {
            anchors.margins: -2
            radius: Theme.cardRadius
            shown: control.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: 14

        Rectangle {
            implicitWidth: 48
            implicitHeight: 48
            radius: 14
            color: control.tile

            Icon {
                anchors.centerIn: parent
                name: control.iconName
                color: control.ink
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Text {
                Layout.fillWidth: true
                text: control.text
                color: Theme.colors.text
                font.pixelSize: Theme.body
                font.bold: true
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                Layout.fillWidth: true
                text: control.detail
                color: Theme.colors.textMuted
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
        Icon {
            name: control.endIcon
            size: 20
            color: Theme.colors.textMuted
        }
    }
}
