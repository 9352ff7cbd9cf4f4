// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

import Pacewell
import "press.js" as Press

/// A round button that shows an icon; its text is for those who hear the page.
Button {
    id: control

    required property string iconName
    property color fill: "transparent"
    property color ink: Theme.colors.text
    property int iconSize: 24

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    padding: 0
    opacity: enabled ? 1 : 0.4
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.onPressAction: Press.press(control)
    Keys.onPressed: event => Press.key(event, control)

    background: Rectangle {
        radius: height / 2
        color: control.down && control.fill.a === 0 ? Theme.colors.sunken : control.fill
        border.width: Theme.highContrast && control.fill.a > 0 ? 1 : 0
        border.color: Theme.colors.outline

        FocusRing {
            radius: height / 2
            shown: control.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: control.iconName
            size: control.iconSize
            color: control.ink
        }
    }
}
