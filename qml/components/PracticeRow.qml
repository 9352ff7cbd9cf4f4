// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Pacewell
import "press.js" as Press

/// One practice in a list; pressing it begins it.
Button {
    id: control

    required property string title
    required property string detail
    required property string kind
    required property string when
    required property bool done
    property bool plain: false ///< on a card already, so without a ground of its own

    implicitHeight: Math.max(72, implicitContentHeight + topPadding + bottomPadding)
    verticalPadding: 12
    horizontalPadding: plain ? 4 : 16
    focusPolicy: Qt.StrongFocus
    Accessible.name: done ? qsTr("%1, done").arg(title) : qsTr("Start %1").arg(title)
    Accessible.description: when === "" ? detail : qsTr("%1, %2").arg(detail).arg(when)
    Accessible.onPressAction: Press.press(control)
    Keys.onPressed: event => Press.key(event, control)

    background: Rectangle {
        radius: Theme.cardRadius
        color: control.down ? Theme.colors.sunken
                            : control.plain ? "transparent" : Theme.colors.surface
        border.width: Theme.highContrast && !control.plain ? 1 : 0
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
            color: Theme.colors.primarySoft

            Icon {
                anchors.centerIn: parent
                name: control.kind === "move" ? "walk" : "stretching"
                color: Theme.colors.primary
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Text {
                Layout.fillWidth: true
                text: control.title
                color: control.done ? Theme.colors.textMuted : Theme.colors.text
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
        Text {
            visible: control.when !== "" && !control.done
            text: control.when
            color: Theme.colors.textMuted
            font.pixelSize: Theme.small
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Icon {
            visible: control.when === ""
            name: "player-play"
            size: 20
            color: Theme.colors.textMuted
        }
        Rectangle {
            visible: control.done
            implicitWidth: 32
            implicitHeight: 32
            radius: 16
            color: Theme.colors.primarySoft

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: 20
                color: Theme.colors.primary
            }
        }
    }
}
