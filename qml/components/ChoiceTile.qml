// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Pacewell
import "press.js" as Press

/// A large choice with a picture. Whoever uses it binds `chosen` and answers `clicked`.
Button {
    id: control

    required property string iconName
    property bool chosen: false

    implicitHeight: Math.max(72, implicitContentHeight + topPadding + bottomPadding)
    verticalPadding: 12
    horizontalPadding: 16
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: Press.press(control)
    Accessible.onToggleAction: Press.press(control)
    Keys.onPressed: event => Press.key(event, control)

    background: Rectangle {
        radius: Theme.buttonRadius
        color: control.chosen ? Theme.colors.primarySoft : Theme.colors.surface
        border.width: control.chosen ? 2 : 1
        border.color: control.chosen ? Theme.colors.primary : Theme.colors.outline

        FocusRing {
            anchors.margins: -3
            radius: Theme.buttonRadius + 3
            shown: control.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: 14

        Icon {
            name: control.iconName
            color: control.chosen ? Theme.colors.primary : Theme.colors.textMuted
        }
        Text {
            Layout.fillWidth: true
            text: control.text
            color: Theme.colors.text
            font.pixelSize: Theme.body
            font.bold: control.chosen
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Icon {
            opacity: control.chosen ? 1 : 0
            name: "check"
            color: Theme.colors.primary
        }
    }
}
