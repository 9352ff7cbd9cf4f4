// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

import Pacewell
import "press.js" as Press

/// A button without a look of its own; whoever uses it names it and shows its focus.
Button {
    id: control

    padding: 0
    focusPolicy: Qt.StrongFocus
    background: null
    Accessible.onPressAction: Press.press(control)
    Keys.onPressed: event => Press.key(event, control)
}
