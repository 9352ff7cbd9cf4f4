// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

import Pacewell
import "press.js" as Press

/// One of a few that exclude each other. Whoever uses it binds `checked` and answers `clicked`; the
/// arrow keys go on to those beside it.
RadioButton {
    id: control

    /// The one \a by places further on in its row is chosen.
    function step(event, by: int) {
        const beside = Array.from(parent.children).filter(item => item instanceof RadioButton)
        const next = beside[beside.indexOf(control) + by]
        event.accepted = next !== undefined
        if (!event.accepted)
            return
        next.forceActiveFocus(Qt.TabFocusReason)
        next.clicked()
    }

    implicitWidth: Math.max(Theme.target, implicitContentWidth + 2 * 18)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + 2 * 8)
    padding: 0
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.onPressAction: Press.press(control)
    Accessible.onToggleAction: Press.press(control)
    Keys.onPressed: event => Press.key(event, control)
    Keys.onLeftPressed: event => step(event, -1)
    Keys.onRightPressed: event => step(event, 1)

    indicator: null
    background: Rectangle {
        radius: height / 2
        color: control.checked ? Theme.colors.primary : Theme.colors.sunken
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
        color: control.checked ? Theme.colors.overPrimary : Theme.colors.text
        font.pixelSize: Theme.body
        font.bold: control.checked
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
