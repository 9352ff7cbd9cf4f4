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
    property color ink: outlined ? tint : labelTint

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.buttonHeight,
                             implicitContentHeight + topPadding + bottomPadding)
    verticalPadding: 12
    horizontalPadding: 20
    opacity: enabled ? 1 : 0.5
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.onPressAction: Press.press(control)
    Keys.onPressed: event => Press.key(event, control)

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
    contentItem: ButtonLabel {
        text: control.text
        iconName: control.iconName
        color: control.ink
    }
}
