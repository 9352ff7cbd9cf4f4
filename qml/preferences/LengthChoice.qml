// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// How long a session may be.
Flow {
    id: choice

    required property PreferencesViewModel preferences

    spacing: 10

    Repeater {
        model: [...choice.preferences.lengths, 0]

        Chip {
            required property int modelData

            width: Math.min(implicitWidth, choice.width)
            text: modelData > 0 ? qsTr("%1 min").arg(modelData) : qsTr("As long as it takes")
            chosen: choice.preferences.longestMinutes === modelData
            onClicked: choice.preferences.longestMinutes = modelData
        }
    }
}
