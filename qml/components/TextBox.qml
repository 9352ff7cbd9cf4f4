// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

import Pacewell

/// Room for several lines; it grows with what is written. Its name is for those who hear the page.
TextArea {
    id: control

    required property string name

    signal finished() ///< Return with the control key

    function leave(forward: bool) {
        control.nextItemInFocusChain(forward).forceActiveFocus(
            forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
    }

    implicitHeight: Math.max(Math.round(132 * Theme.textScale),
                             contentHeight + topPadding + bottomPadding)
    leftPadding: 16
    rightPadding: 16
    topPadding: 14
    bottomPadding: 14
    color: Theme.colors.text
    selectionColor: Theme.colors.primary
    selectedTextColor: Theme.colors.overPrimary
    font.pixelSize: Theme.body
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    selectByMouse: true
    Accessible.name: name
    // The keyboard has to come out again.
    Keys.priority: Keys.BeforeItem
    Keys.onTabPressed: leave(true)
    Keys.onBacktabPressed: leave(false)
    Keys.onReturnPressed: event => {
        event.accepted = event.modifiers & Qt.ControlModifier
        if (event.accepted)
            control.finished()
    }

    background: Rectangle {
        radius: Theme.buttonRadius
        color: Theme.colors.background
        border.width: control.activeFocus ? 2 : 1
        border.color: control.activeFocus ? Theme.colors.primary : Theme.colors.outline
    }
}
