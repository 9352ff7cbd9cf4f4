// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

import Pacewell

/// How the movement of the present cue looks: the figure, or the content's photograph of it.
Item {
    id: movement

    required property SessionViewModel session
    required property SettingsViewModel settings

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of the movement: %1").arg(session.stepTitle)

    FigureItem {
        anchors.fill: parent
        visible: photograph.status !== Image.Ready
        figure: movement.session.figure
        share: movement.session.figureShare
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
