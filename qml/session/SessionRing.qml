// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// How long the present cue still takes: seconds in an emptying ring. While someone only attends or
/// lets go, the ring is soft and counts nothing.
Item {
    id: ring

    required property SessionViewModel session
    property int size: 150
    property color tint: Theme.colors.primary
    readonly property bool counting: session.state === SessionViewModel.LeadIn
        || (session.phase !== SessionViewModel.Attend && session.phase !== SessionViewModel.Release
            && !(session.guide === SessionViewModel.Relaxing
                 && session.phase === SessionViewModel.Settle))
    readonly property string caption: session.state !== SessionViewModel.Running ? session.caption
        : session.phase === SessionViewModel.Tense ? qsTr("tense lightly")
        : session.phase === SessionViewModel.Release ? qsTr("let go")
        : counting ? session.caption : ""

    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.StaticText
    Accessible.name: !counting ? caption
        : session.secondsLeft === 1 ? qsTr("1 second left")
        : qsTr("%1 seconds left").arg(session.secondsLeft)

    RingItem {
        anchors.fill: parent
        share: !ring.visible ? 0
             : Theme.movementReduced ? Math.ceil(ring.session.shareLeft * 20) / 20
             : ring.session.shareLeft
        thickness: ring.size * (ring.counting ? 0.072 : 0.04)
        colour: ring.tint
        trackColour: Theme.colors.sunken
    }
    Icon {
        anchors.centerIn: parent
        visible: !ring.counting && ring.caption === ""
        name: "wave"
        size: Math.round(ring.size * 0.3)
        color: ring.tint
    }
    Column {
        anchors.centerIn: parent

        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: ring.counting
            text: ring.session.secondsLeft
            color: Theme.colors.text
            font.pixelSize: Math.round(ring.size * 0.3)
            font.bold: true
            Accessible.ignored: true
        }
        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: text !== ""
            text: ring.caption
            color: Theme.colors.textMuted
            font.pixelSize: Math.min(Theme.small, Math.round(ring.size * 0.14))
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
