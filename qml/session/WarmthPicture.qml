// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// How long the heat stays on, in minutes: nobody has to count along.
Item {
    id: warmth

    required property SessionViewModel session
    readonly property int minutes: Math.ceil(session.secondsLeft / 60)
    readonly property string unit: minutes === 1 ? qsTr("minute left") : qsTr("minutes left")

    Accessible.role: Accessible.StaticText
    Accessible.name: minutes + " " + unit

    RingItem {
        id: ring

        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height, 420)
        height: width
        // Whole steps of half a per cent: it moves too slowly to be watched.
        share: Math.ceil(warmth.session.shareLeft * 200) / 200
        thickness: width * 0.055
        colour: Theme.colors.heat
        trackColour: Theme.colors.heatSoft
    }
    Column {
        anchors.centerIn: ring
        width: ring.width * 0.72

        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: warmth.minutes
            color: Theme.colors.text
            font.pixelSize: Math.round(ring.width * 0.3)
            font.bold: true
            Accessible.ignored: true
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: warmth.unit
            color: Theme.colors.textMuted
            font.pixelSize: Math.max(12, Math.min(Theme.large, Math.round(ring.width * 0.1)))
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
