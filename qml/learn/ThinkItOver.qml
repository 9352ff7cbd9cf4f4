// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// What can be thought over, and the way to what was written before.
Column {
    id: part

    required property ReflectionViewModel reflection
    property bool twoColumns: false
    readonly property bool anythingKept: reflection.kept.entries.length > 0

    signal opened()
    signal writtenWanted()

    /// On the row that was opened last, or on what was written before.
    function takeFocus(written: bool): bool {
        const row = (written && before.visible ? before : rows.itemAt(reflection.openRow)) as PageLink
        if (!row)
            return false
        row.forceActiveFocus(Theme.focusReason)
        return true
    }

    spacing: 12
    visible: reflection.count > 0 || anythingKept
    Component.onCompleted: reflection.kept.look()

    HeadingText {
        width: parent.width
        text: qsTr("Think it over")
    }
    Grid {
        id: grid

        readonly property real rowWidth: (width - (columns - 1) * columnSpacing) / columns

        width: parent.width
        columns: part.twoColumns ? 2 : 1
        columnSpacing: 16
        rowSpacing: 10

        Repeater {
            id: rows

            model: part.reflection

            PageLink {
                required property int index
                required property string title
                required property string summary
                required property bool begun

                width: grid.rowWidth
                text: title
                detail: begun ? qsTr("Begun. Go on where you were.") : summary
                iconName: "pencil"
                ink: Theme.colors.calm
                ground: Theme.colors.calmSoft
                onClicked: {
                    part.reflection.open(index)
                    part.opened()
                }
            }
        }
        PageLink {
            id: before

            width: grid.rowWidth
            visible: part.anythingKept
            text: qsTr("Written before")
            detail: part.anythingKept ? qsTr("Last on %1").arg(part.reflection.kept.entries[0].date) : ""
            iconName: "notebook"
            ink: Theme.colors.calm
            onClicked: part.writtenWanted()
        }
    }
}
