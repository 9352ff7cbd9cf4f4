// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

import Pacewell

/// A value between two ends, in steps; whoever uses it names it.
Slider {
    id: control

    implicitHeight: Theme.target
    snapMode: Slider.SnapAlways
    focusPolicy: Qt.StrongFocus

    background: Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: control.width
        height: 8
        radius: 4
        color: Theme.colors.sunken
        border.width: 1
        border.color: Theme.colors.outline

        Rectangle {
            width: control.visualPosition * parent.width
            height: parent.height
            radius: 4
            color: Theme.colors.primary
        }
    }
    handle: Rectangle {
        x: control.visualPosition * (control.width - width)
        anchors.verticalCenter: parent.verticalCenter
        width: 28
        height: 28
        radius: 14
        color: Theme.colors.primary
        border.width: 3
        border.color: Theme.colors.surface

        FocusRing {
            radius: height / 2
            shown: control.visualFocus
        }
    }
}
