// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

import Pacewell

/// How the movement of the present cue looks: the figure, or the content's photograph of it.
Item {
    id: movement

    required property SessionViewModel session
    required property SettingsViewModel settings

    // With reduced motion the figure is in one pose or in the other, and fades between them.
    readonly property real share: !Theme.movementReduced ? session.figureShare
                                : session.figureShare >= 0.5 ? 1 : 0

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
        visible: photograph.status !== Image.Ready
        figure: movement.session.figure
        share: movement.share
        breath: Theme.movementReduced ? 0 : movement.session.figureBreath
        look: Theme.darkGround ? FigureItem.Dark : FigureItem.Light
        skinTone: movement.settings.skinTone
    }
    Image {
        id: photograph

        anchors.fill: parent
        fillMode: Image.PreserveAspectFit
        source: movement.session.picture
        sourceSize.height: height
    }
}
