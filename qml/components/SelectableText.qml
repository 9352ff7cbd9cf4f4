// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Words to be copied, by mouse or by keyboard.
TextEdit {
    id: control

    required property string name

    height: Math.max(Theme.target, contentHeight + 16)
    readOnly: true
    selectByMouse: true
    activeFocusOnTab: true
    verticalAlignment: TextEdit.AlignVCenter
    color: Theme.colors.text
    selectionColor: Theme.colors.primary
    selectedTextColor: Theme.colors.overPrimary
    font.pixelSize: Theme.body
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    Accessible.role: Accessible.EditableText
    Accessible.readOnly: true
    Accessible.name: name
    Accessible.description: text
    // Ready to be copied once the keyboard is there.
    onActiveFocusChanged: {
        if (activeFocus)
            selectAll()
        else
            deselect()
    }

    FocusRing {
        anchors.leftMargin: -10
        anchors.rightMargin: -10
        shown: control.activeFocus
    }
}
