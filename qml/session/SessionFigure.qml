// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

import Pacewell

/// How the movement of the present cue looks: the content's film or photograph of it, else the
/// figure.
Item {
    id: movement

    required property SessionViewModel session
    required property SettingsViewModel settings

    // With reduced motion the figure is in one pose or in the other, and fades between them.
    readonly property real share: !Theme.movementReduced ? session.figureShare
                                : session.figureShare >= 0.5 ? 1 : 0

    /// Where the body does not move, the glow says what is worked. It goes as one lets go.
    readonly property real glow: {
        switch (session.phase) {
        case SessionViewModel.Notice:
            return 0.5
        case SessionViewModel.Tense:
        case SessionViewModel.Press:
            return 1
        case SessionViewModel.Attend:
            return 0.8
        case SessionViewModel.Release:
            return Math.ceil(session.shareLeft * 20) / 20
        default:
            return 0
        }
    }

    onShareChanged: if (Theme.movementReduced) fade.restart()
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of the movement: %1").arg(session.stepTitle)

    NumberAnimation {
        id: fade

        target: figureItem
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.fade
    }
    FigureItem {
        id: figureItem

        anchors.fill: parent
        visible: !film.ready && photograph.status !== Image.Ready
        figure: movement.session.figure
        share: movement.share
        breath: Theme.movementReduced ? 0 : movement.session.figureBreath
        leastGlow: movement.glow
        look: Theme.darkGround ? FigureItem.Dark : FigureItem.Light
        skinTone: movement.settings.skinTone
    }
    VideoItem {
        id: film

        anchors.fill: parent
        source: movement.session.video
        playing: !Theme.movementReduced && movement.session.state === SessionViewModel.Running
    }
    Image {
        id: photograph

        anchors.fill: parent
        visible: !film.ready
        fillMode: Image.PreserveAspectFit
        source: movement.session.picture
        sourceSize.height: height
    }
}
