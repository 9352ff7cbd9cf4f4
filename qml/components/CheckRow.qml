// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

import Pacewell
import "press.js" as Press

/// A statement that can be ticked.
CheckBox {
    id: control

    implicitHeight: Math.max(Theme.target, implicitContentHeight + 16)
    padding: 0
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.onPressAction: Press.toggle(control)
    Accessible.onToggleAction: Press.toggle(control)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
        if (event.accepted && !event.isAutoRepeat)
            Press.toggle(control)
    }

    indicator: Rectangle {
        y: (Math.min(control.height, Theme.target) - height) / 2
        implicitWidth: 30
        implicitHeight: 30
        radius: 9
        color: control.checked ? Theme.colors.primary : "transparent"
        border.width: 2
        border.color: control.checked ? Theme.colors.primary : Theme.colors.outline

        Icon {
            anchors.centerIn: parent
            visible: control.checked
            name: "check"
            color: Theme.colors.overPrimary
        }
        FocusRing {
            radius: 12
            shown: control.visualFocus
        }
    }
    contentItem: Text {
        leftPadding: 30 + 14
        text: control.text
        color: Theme.colors.text
        font.pixelSize: Theme.body
        lineHeight: 1.2
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
