// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// The seconds of the present cue, as a number in an emptying ring.
Item {
    id: ring

    required property SessionViewModel session
    property int size: 150

    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.StaticText
    Accessible.name: session.secondsLeft === 1 ? qsTr("1 second left")
        : qsTr("%1 seconds left").arg(session.secondsLeft)

    RingItem {
        anchors.fill: parent
        share: Theme.movementReduced ? Math.ceil(ring.session.shareLeft * 20) / 20
                                     : ring.session.shareLeft
        thickness: ring.size * 0.072
        colour: Theme.colors.primary
        trackColour: Theme.colors.sunken
    }
    Column {
        anchors.centerIn: parent

        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            text: ring.session.secondsLeft
            color: Theme.colors.text
            font.pixelSize: Math.round(ring.size * 0.3)
            font.bold: true
            Accessible.ignored: true
        }
        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            text: ring.session.caption
            color: Theme.colors.textMuted
            font.pixelSize: Math.min(Theme.small, Math.round(ring.size * 0.14))
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
