// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// A dark screen on which only a faint glow breathes. Any touch and any key brings the light back.
Rectangle {
    id: dim

    required property SessionViewModel session

    signal woken()

    color: "black"
    focus: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Dark screen. Any key or touch brings it back.")
    Accessible.onPressAction: woken()
    Keys.onPressed: event => {
        event.accepted = true
        if (!event.isAutoRepeat)
            dim.woken()
    }
    Component.onCompleted: forceActiveFocus(Theme.focusReason)

    PacerItem {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height) * 0.9
        height: width
        glow: true
        ground: dim.color
        colour: "#BDB4F0"
        fullness: dim.session.breathPhase === SessionViewModel.OwnPace ? 0.4
                : !Theme.movementReduced ? dim.session.breathFullness
                : dim.session.breathFullness > 0.5 ? 1 : 0
    }
    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.BlankCursor
        onClicked: dim.woken()
    }
}
