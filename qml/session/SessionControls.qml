// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Back, pause, next; and below them what helps when it is too much.
ColumnLayout {
    id: controls

    required property SessionViewModel session
    readonly property bool running: session.state === SessionViewModel.Running
                                    || session.state === SessionViewModel.LeadIn

    function takeFocus() {
        pause.forceActiveFocus()
    }

    spacing: 16

    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        spacing: 20

        IconButton {
            implicitWidth: 60
            implicitHeight: 60
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
            text: qsTr("Next")
            iconName: "player-skip-forward"
            fill: Theme.colors.sunken
            onClicked: controls.session.skip()
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: 14
        rowSpacing: 10

        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 400
            text: qsTr("This hurts")
            iconName: "hand-stop"
            outlined: true
            tint: Theme.colors.text
            onClicked: controls.session.sayItHurts()
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 400
            text: qsTr("Easier version")
            enabled: controls.session.canEase
            outlined: true
            tint: Theme.colors.text
            onClicked: controls.session.ease()
        }
    }
}
