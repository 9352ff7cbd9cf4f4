// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

import Pacewell
import "press.js" as Press

/// A choice between on and off, in words.
Switch {
    id: control

    implicitHeight: Math.max(Theme.target, implicitContentHeight + 16)
    padding: 0
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.onPressAction: Press.toggle(control)
    Accessible.onToggleAction: Press.toggle(control)

    indicator: Rectangle {
        x: control.width - width
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: 56
        implicitHeight: 34
        radius: 17
        color: control.checked ? Theme.colors.primary : Theme.colors.sunken
        border.width: 2
        border.color: control.checked ? Theme.colors.primary : Theme.colors.outline

        Rectangle {
            x: control.checked ? parent.width - width - 6 : 6
            anchors.verticalCenter: parent.verticalCenter
            width: 22
            height: 22
            radius: 11
            color: control.checked ? Theme.colors.overPrimary : Theme.colors.outline
        }
        FocusRing {
            radius: height / 2
            shown: control.visualFocus
        }
    }
    contentItem: Text {
        rightPadding: 56 + 16
        text: control.text
        color: Theme.colors.text
        font.pixelSize: Theme.body
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
