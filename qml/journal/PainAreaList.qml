// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// Where it hurts, in words: the equal of PainMap. Tab reaches one place; up, down, Home and End
/// walk over them, left, right and the digits say how much.
Grid {
    id: list

    required property var strengths ///< of each spot, 0 to 3
    required property var names ///< of the spots
    required property var strengthNames ///< from 0 to 3
    readonly property int strongest: strengthNames.length - 1
    readonly property real each: (width - (columns - 1) * columnSpacing) / columns

    /// The one that Tab reaches.
    property int current: 0

    /// One step stronger, and the step after the strongest is none.
    signal pressed(int spot)
    signal strengthSet(int spot, int strength)

    function goTo(spot: int): bool {
        const button = repeater.itemAt(spot) as PainSpotButton
        if (button)
            button.forceActiveFocus(Qt.TabFocusReason)
        return button !== null
    }
    function setStrength(spot: int, strength: int) {
        const possible = Math.max(0, Math.min(strongest, strength))
        if (possible !== strengths[spot])
            strengthSet(spot, possible)
    }
    function answerKey(event) {
        const places = { [Qt.Key_Up]: current - 1, [Qt.Key_Down]: current + 1, [Qt.Key_Home]: 0,
                         [Qt.Key_End]: names.length - 1 }
        const steps = { [Qt.Key_Left]: -1, [Qt.Key_Right]: 1 }
        const digit = event.key - Qt.Key_0
        event.accepted = true
        if (event.modifiers & ~Qt.KeypadModifier)
            event.accepted = false
        else if (event.key in places)
            event.accepted = goTo(places[event.key])
        else if (event.key in steps)
            setStrength(current, strengths[current] + steps[event.key])
        else if (digit >= 0 && digit <= strongest)
            setStrength(current, digit)
        else
            event.accepted = false
    }

    // Down the first column and then down the next, as the arrow keys go.
    flow: Grid.TopToBottom
    columns: width > 280 * Theme.textScale ? 2 : 1
    rows: Math.ceil(names.length / columns)
    columnSpacing: 8
    rowSpacing: 8
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Where it hurts. Up and down arrow keys go from place to place, left and right say how much.")
    Keys.onPressed: event => list.answerKey(event)

    Repeater {
        id: repeater

        model: list.names

        PainSpotButton {
            required property int index
            required property string modelData

            width: list.each
            text: modelData
            strength: list.strengths[index]
            strongest: list.strongest
            strengthName: list.strengthNames[strength]
            inTabs: index === list.current
            onActiveFocusChanged: if (activeFocus) list.current = index
            onClicked: list.pressed(index)
            onStepped: by => list.setStrength(index, strength + by)
        }
    }
}
