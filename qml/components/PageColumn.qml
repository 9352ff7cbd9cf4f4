// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Pacewell

/// A page that scrolls when it must. Follows the keyboard focus, so that what has it is in view.
Flickable {
    id: page

    default property alias content: column.data
    property alias spacing: column.spacing
    property int maximumWidth: 984
    property int verticalMargin: 28
    property int margin: width >= Theme.wideFrom ? Theme.wideMargin : Theme.narrowMargin

    function scroll(by: real) {
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + by))
    }
    /// True while something on this page has the keyboard.
    function holdsFocus() {
        let item = Window.window ? Window.window.activeFocusItem : null
        while (item && item !== column)
            item = item.parent
        return item !== null
    }
    /// Brings what has the keyboard into view, if it is on this page.
    function showFocused() {
        if (!holdsFocus())
            return
        const item = Window.window.activeFocusItem
        const top = item.mapToItem(column, 0, 0).y + column.y
        if (top - 24 < contentY)
            contentY = Math.max(0, top - 24)
        else if (top + item.height + 24 > contentY + height)
            contentY = Math.max(0, Math.min(contentHeight - height, top + item.height + 24 - height))
    }

    contentWidth: width
    contentHeight: column.implicitHeight + 2 * verticalMargin
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    // What is laid out later moves what was in view.
    onContentHeightChanged: showFocused()
    onHeightChanged: showFocused()
    ScrollBar.vertical: ScrollBar {}

    Timer {
        id: later

        interval: 0 // once what is new is laid out
        onTriggered: page.showFocused()
    }
    Connections {
        target: page.Window.window

        function onActiveFocusItemChanged() {
            page.showFocused()
            later.restart()
        }
    }
    ColumnLayout {
        id: column

        x: page.margin
        y: page.verticalMargin
        width: Math.min(page.width - 2 * page.margin, page.maximumWidth)
        spacing: 16
    }
}
