// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

import Pacewell
import "press.js" as Press

/// The button for every named action. Filled: the one main thing. Outline: the others.
Button {
    id: control

    property string iconName: ""
    property bool outlined: false
    property color tint: Theme.colors.primary
    property color labelTint: Theme.colors.overPrimary
    readonly property color ink: outlined ? tint : labelTint
    readonly property int iconRoom: iconName === "" ? 0 : 24 + row.spacing

    implicitWidth: Math.max(Theme.target, Math.ceil(natural.advanceWidth) + 2 + iconRoom + 2 * 22)
    implicitHeight: Math.max(Theme.buttonHeight, label.implicitHeight + 2 * 12)
    padding: 0
    opacity: enabled ? 1 : 0.5
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.onPressAction: Press.press(control)
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Rectangle {
        radius: Theme.buttonRadius
        color: control.outlined ? (control.down ? Theme.colors.sunken : "transparent") : control.tint
        border.width: control.outlined ? 2 : 0
        border.color: control.tint
        opacity: control.down && !control.outlined ? 0.85 : 1

        FocusRing {
            shown: control.visualFocus
        }
    }
    contentItem: Item {
        TextMetrics {
            id: natural

            font: label.font
            text: control.text
        }
        Row {
            id: row

            anchors.centerIn: parent
            spacing: 12

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: control.iconName !== ""
                name: control.iconName
                color: control.ink
            }
            Text {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(natural.advanceWidth) + 2,
                                control.width - control.iconRoom - 2 * 16)
                text: control.text
                color: control.ink
                font.pixelSize: Theme.body
                font.bold: true
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
}
