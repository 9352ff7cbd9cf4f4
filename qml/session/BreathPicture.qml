// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// The pacer, with what to do just now in its middle.
Item {
    id: breath

    required property SessionViewModel session
    required property color ground
    readonly property bool ownPace: session.breathPhase === SessionViewModel.OwnPace
    readonly property bool swells: session.breathPhase === SessionViewModel.In
                                   || session.breathPhase === SessionViewModel.HoldFull
    readonly property string word: {
        switch (session.breathPhase) {
        case SessionViewModel.In:
            return qsTr("Breathe in")
        case SessionViewModel.HoldFull:
            return qsTr("Hold")
        case SessionViewModel.Out:
            return qsTr("Breathe out")
        case SessionViewModel.HoldEmpty:
            return qsTr("Wait")
        default:
            return qsTr("At your own pace")
        }
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: word

    PacerItem {
        id: pacer

        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height, 480)
        height: width
        colour: Theme.colors.calm
        trackColour: Theme.colors.outline
        ground: breath.ground
        share: breath.session.shareDone
        // With reduced motion it is large or small.
        fullness: breath.ownPace ? 0.5
                : !Theme.movementReduced ? breath.session.breathFullness
                : breath.swells ? 1 : 0
    }
    Column {
        anchors.centerIn: pacer
        width: pacer.innerRadius * 1.8
        spacing: 2

        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: breath.word
            color: Theme.colors.overPrimary
            font.pixelSize: Math.round(pacer.innerRadius * (breath.ownPace ? 0.27 : 0.32))
            font.bold: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: !breath.ownPace
            text: breath.session.breathSeconds
            color: Theme.colors.overPrimary
            font.pixelSize: Math.round(pacer.innerRadius * 0.36)
            font.bold: true
            Accessible.ignored: true
        }
    }
}
