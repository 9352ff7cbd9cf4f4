// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// Practices below each other, or in two columns where there is room.
GridLayout {
    id: grid

    required property PracticeModel practices

    signal chosen(string practiceId)

    columns: width >= 780 && Theme.textScale <= 1.3 ? 2 : 1
    columnSpacing: 12
    rowSpacing: 10

    Repeater {
        model: grid.practices

        PracticeRow {
            required property string practiceId

            Layout.fillWidth: true
            Layout.preferredWidth: 400
            onClicked: grid.chosen(practiceId)
        }
    }
}
