// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

import Pacewell
import "press.js" as Press

/// One of several choices in a row. Whoever uses it binds `chosen` and answers `clicked`.
Button {
    id: control

    property bool chosen: false

    implicitWidth: Math.max(Theme.target, implicitContentWidth + 2 * 16)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + 2 * 8)
    padding: 0
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: Press.press(control)
    Keys.onPressed: event => Press.key(event, control)

    background: Rectangle {
        radius: height / 2
        color: control.chosen ? Theme.colors.primary : Theme.colors.sunken
        border.width: Theme.highContrast ? 1 : 0
        border.color: Theme.colors.outline

        FocusRing {
            radius: height / 2
            shown: control.visualFocus
        }
    }
    contentItem: Text {
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: control.text
        color: control.chosen ? Theme.colors.overPrimary : Theme.colors.text
        font.pixelSize: Theme.body
        font.bold: control.chosen
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
