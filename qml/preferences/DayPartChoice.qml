// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// When in the day practice suits.
TileGrid {
    required property PreferencesViewModel preferences

    names: preferences.timeNames
    icons: ["sunrise", "sun", "moon"]
    ticked: preferences.times
    onToggled: (index, chosen) => preferences.tickTime(index, chosen)
}
