// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// The seven days of the week, each to be switched on and off.
Flow {
    id: toggles

    required property string title
    required property var names ///< of the toggles, for those who hear the page
    required property var initials
    required property var days ///< which of them are on

    signal toggled(int day)

    function takeFocus(reason: int) {
        (repeater.itemAt(0) as Chip).forceActiveFocus(reason)
    }

    spacing: 4
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Repeater {
        id: repeater

        model: 7

        Chip {
            required property int index

            text: toggles.initials[index]
            chosen: toggles.days[index] ?? false
            implicitWidth: Theme.target
            Accessible.name: toggles.names[index]
            onClicked: toggles.toggled(index)
        }
    }
}
