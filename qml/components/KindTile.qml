// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// The picture of a kind of practice, in its colour.
Rectangle {
    id: tile

    required property string kind ///< as content names it
    property bool quiet: false
    readonly property var look: ({
        stretch: { icon: "stretching", ink: Theme.colors.primary, ground: Theme.colors.primarySoft },
        move: { icon: "walk", ink: Theme.colors.primary, ground: Theme.colors.primarySoft },
        breathe: { icon: "leaf", ink: Theme.colors.calm, ground: Theme.colors.calmSoft },
        relax: { icon: "leaf", ink: Theme.colors.calm, ground: Theme.colors.calmSoft },
        heat: { icon: "warmth", ink: Theme.colors.heat, ground: Theme.colors.heatSoft },
        massage: { icon: "massage", ink: Theme.colors.pace, ground: Theme.colors.paceSoft },
        sleep: { icon: "moon", ink: Theme.colors.night, ground: Theme.colors.nightSoft }
    })[kind] ?? { icon: "stretching", ink: Theme.colors.primary, ground: Theme.colors.primarySoft }

    implicitWidth: 48
    implicitHeight: 48
    radius: 14
    color: quiet ? Theme.colors.sunken : look.ground

    Icon {
        anchors.centerIn: parent
        name: tile.look.icon
        color: tile.quiet ? Theme.colors.textMuted : tile.look.ink
    }
}
