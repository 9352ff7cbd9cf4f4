// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// The figure of the present cue.
FigureItem {
    id: figureItem

    required property SessionViewModel session
    required property SettingsViewModel settings

    figure: session.figure
    share: session.figureShare
    breath: Theme.movementReduced ? 0 : session.figureBreath
    look: Theme.darkGround ? FigureItem.Dark : FigureItem.Light
    skinTone: settings.skinTone
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of the movement: %1").arg(session.stepTitle)
}
