// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

import Pacewell

/// A line to type into. Its name is for those who hear the page; the hint stands in it while it is
/// empty.
TextField {
    id: control

    required property string name
    property string iconName: ""

    implicitHeight: Math.max(Theme.target, contentHeight + topPadding + bottomPadding)
    verticalAlignment: TextInput.AlignVCenter
    leftPadding: iconName === "" ? 16 : 48
    rightPadding: 16
    topPadding: 8
    bottomPadding: 8
    color: Theme.colors.text
    placeholderTextColor: Theme.colors.textMuted
    selectionColor: Theme.colors.primary
    selectedTextColor: Theme.colors.overPrimary
    font.pixelSize: Theme.body
    selectByMouse: true
    Accessible.name: name

    background: Rectangle {
        radius: Theme.buttonRadius
        color: Theme.colors.surface
        border.width: control.activeFocus ? 2 : 1
        border.color: control.activeFocus ? Theme.colors.primary : Theme.colors.outline

        Icon {
            x: 14
            anchors.verticalCenter: parent.verticalCenter
            visible: control.iconName !== ""
            name: control.iconName
            color: Theme.colors.textMuted
        }
    }
}
