// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Where practice suits: on a chair, standing, in bed, on the floor.
TileGrid {
    required property PreferencesViewModel preferences

    names: preferences.positionNames
    icons: ["armchair", "man", "bed", "yoga"]
    ticked: preferences.positions
    onToggled: (index, chosen) => preferences.tickPosition(index, chosen)
}
