// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Back, pause, next; and below them what helps when it is too much. A click takes the keyboard
/// away from none of them, so that Space goes on pausing.
ColumnLayout {
    id: controls

    required property SessionViewModel session
    property color tint: Theme.colors.primary
    readonly property bool running: session.state === SessionViewModel.Running
                                    || session.state === SessionViewModel.LeadIn
    readonly property bool breathes: session.guide === SessionViewModel.Breathing
    readonly property bool warms: session.phase === SessionViewModel.Warm
    readonly property bool goesOn: session.stepNumber < session.stepCount

    signal dimWanted()

    /// Space pauses from the first moment on, and again after a question was answered. Where there
    /// is nothing to pause, no button has the keyboard until Tab goes on to one.
    function takeKeyboard() {
        const place = warms ? controls : pause as Item
        if (visible)
            place.forceActiveFocus(Theme.focusReason)
    }

    spacing: 16
    onVisibleChanged: takeKeyboard()
    Component.onCompleted: takeKeyboard()

    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        spacing: 20
        visible: !controls.warms
        onVisibleChanged: controls.takeKeyboard()

        IconButton {
            implicitWidth: 60
            implicitHeight: 60
            focusPolicy: Qt.TabFocus
            visible: !controls.breathes || controls.session.stepCount > 1
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
            fill: controls.tint
            ink: Theme.colors.overPrimary
            onClicked: controls.session.togglePause()
        }
        IconButton {
            implicitWidth: 60
            implicitHeight: 60
            focusPolicy: Qt.TabFocus
            visible: !controls.breathes || controls.session.stepCount > 1
            text: qsTr("Next")
            iconName: "player-skip-forward"
            fill: Theme.colors.sunken
            onClicked: controls.session.skip()
        }
    }
    // Widths are given here and not found by a layout, since the words may need a second line.
    Row {
        id: help

        readonly property bool pair: first.visible && second.visible
        readonly property real each: pair ? (controls.width - spacing) / 2 : controls.width
        readonly property real tallest: Math.max(first.implicitHeight,
                                                 pair ? second.implicitHeight : 0)

        Layout.fillWidth: true
        spacing: 14

        AppButton {
            id: first

            width: help.each
            height: help.tallest
            focusPolicy: Qt.TabFocus
            text: controls.warms ? qsTr("Take it off and end")
                : controls.breathes ? qsTr("I feel dizzy") : qsTr("This hurts")
            iconName: controls.warms ? "" : "hand-stop"
            outlined: true
            tint: Theme.colors.text
            onClicked: controls.warms ? controls.session.stop() : controls.session.sayItHurts()
        }
        AppButton {
            id: second

            width: help.each
            height: help.tallest
            focusPolicy: Qt.TabFocus
            visible: controls.warms ? controls.goesOn
                : controls.breathes ? controls.session.phase === SessionViewModel.Breathe
                : controls.session.guide === SessionViewModel.Movement || controls.session.canEase
            enabled: controls.warms || controls.breathes || controls.session.canEase
            text: controls.warms ? qsTr("Take it off and go on")
                : controls.breathes ? qsTr("Dim")
                : controls.session.guide === SessionViewModel.Relaxing ? qsTr("Only let go")
                : qsTr("Easier version")
            iconName: controls.breathes ? "moon" : ""
            Accessible.name: controls.breathes ? qsTr("Dim the screen") : text
            outlined: true
            tint: Theme.colors.text
            onClicked: {
                if (controls.warms)
                    controls.session.skip()
                else if (controls.breathes)
                    controls.dimWanted()
                else
                    controls.session.ease()
            }
        }
    }
}
