// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// Lines of one's own below each other; the last one is empty and waits for more.
Column {
    id: list

    required property string name ///< of one line
    required property LinesModel lines

    function goOn(from: int) {
        const next = rows.itemAt(from + 1) as FlareLine
        if (next)
            next.takeFocus(Qt.TabFocusReason)
        else
            (rows.itemAt(from) as FlareLine).leave()
    }
    function remove(at: int, focusReason: int) {
        lines.remove(at)
        const next = rows.itemAt(Math.min(at, rows.count - 1)) as FlareLine
        next.takeFocus(focusReason)
    }

    spacing: 8

    Repeater {
        id: rows

        model: list.lines

        FlareLine {
            width: list.width
            name: list.name
            onEdited: text => list.lines.write(index, text)
            onRemoved: focusReason => list.remove(index, focusReason)
            onDone: list.goOn(index)
        }
    }
}
