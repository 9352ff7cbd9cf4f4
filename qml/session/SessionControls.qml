// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Back, pause, next; and below them what helps when it is too much. A click takes the keyboard
/// away from none of them, so that Space goes on pausing.
ColumnLayout {
    id: controls

    required property SessionViewModel session
    readonly property bool running: session.state === SessionViewModel.Running
                                    || session.state === SessionViewModel.LeadIn

    spacing: 16
    // Space pauses from the first moment on, and again after a question was answered.
    onVisibleChanged: if (visible) pause.forceActiveFocus(Theme.focusReason)
    Component.onCompleted: if (visible) pause.forceActiveFocus(Theme.focusReason)

    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        spacing: 20

        IconButton {
            implicitWidth: 60
            implicitHeight: 60
            focusPolicy: Qt.TabFocus
            text: qsTr("Back")
            iconName: "player-skip-back"
            fill: Theme.colors.sunken
            onClicked: controls.session.back()
        }
        IconButton {
            id: pause

            objectName: "pause"
            implicitWidth: 76
            implicitHeight: 76
            iconSize: 32
            text: controls.running ? qsTr("Pause") : qsTr("Go on")
            iconName: controls.running ? "player-pause" : "player-play"
            fill: Theme.colors.primary
            ink: Theme.colors.overPrimary
            onClicked: controls.session.togglePause()
        }
        IconButton {
            implicitWidth: 60
            implicitHeight: 60
            focusPolicy: Qt.TabFocus
            text: qsTr("Next")
            iconName: "player-skip-forward"
            fill: Theme.colors.sunken
            onClicked: controls.session.skip()
        }
    }
    // Widths are given here and not found by a layout, since the words may need a second line.
    Row {
        id: help

        readonly property real half: (controls.width - spacing) / 2

        Layout.fillWidth: true
        spacing: 14

        AppButton {
            id: hurts

            width: help.half
            height: Math.max(implicitHeight, easier.implicitHeight)
            focusPolicy: Qt.TabFocus
            text: qsTr("This hurts")
            iconName: "hand-stop"
            outlined: true
            tint: Theme.colors.text
            onClicked: controls.session.sayItHurts()
        }
        AppButton {
            id: easier

            width: help.half
            height: Math.max(implicitHeight, hurts.implicitHeight)
            focusPolicy: Qt.TabFocus
            text: qsTr("Easier version")
            enabled: controls.session.canEase
            outlined: true
            tint: Theme.colors.text
            onClicked: controls.session.ease()
        }
    }
}
