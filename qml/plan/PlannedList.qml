// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// The practices of the week, one of them unfolded to be changed, and the way to add another.
Column {
    id: list

    required property ProgrammeViewModel programme
    property int unfoldedRow: -1
    property bool adding: false

    /// Ends the adding; false when nothing was being added.
    function leave(): bool {
        const wasAdding = adding
        adding = false
        if (wasAdding)
            addButton.forceActiveFocus(Qt.TabFocusReason)
        return wasAdding
    }
    function add(practiceId: string) {
        programme.add(practiceId)
        adding = false
        unfoldedRow = programme.practices.count - 1;
        (rows.itemAt(unfoldedRow) as PlannedPractice)?.takeFocus(Qt.TabFocusReason)
    }
    function remove(row: int) {
        unfoldedRow = -1
        addButton.forceActiveFocus(Theme.focusReason)
        programme.remove(row)
    }

    spacing: 16

    HeadingText {
        width: list.width
        text: qsTr("What stands in it")
    }
    Rectangle {
        width: list.width
        height: column.height + 2 * 12
        visible: rows.count > 0
        radius: Theme.cardRadius
        color: Theme.colors.surface
        border.width: Theme.highContrast ? 1 : 0
        border.color: Theme.colors.outline

        Column {
            id: column

            x: 12
            y: 12
            width: parent.width - 2 * x

            Repeater {
                id: rows

                model: list.programme.practices

                PlannedPractice {
                    width: column.width
                    programme: list.programme
                    unfolded: list.unfoldedRow === index
                    onUnfoldWanted: unfolded => list.unfoldedRow = unfolded ? index : -1
                    onRemoveWanted: list.remove(index)
                }
            }
        }
    }
    ShortButton {
        id: addButton

        text: list.adding ? qsTr("Add nothing") : qsTr("Add a practice")
        iconName: list.adding ? "x" : "plus"
        outlined: list.adding || rows.count > 0
        onClicked: {
            list.adding = !list.adding
            if (list.adding)
                choice.takeFocus(Qt.TabFocusReason)
        }
    }
    PracticeChoice {
        id: choice

        width: list.width
        visible: list.adding
        chooser: list.programme.choices
        onChosen: practiceId => list.add(practiceId)
    }
}
