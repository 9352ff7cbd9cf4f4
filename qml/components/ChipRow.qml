// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Chips beside each other, which wrap or scroll where there is no room. What has the keyboard is in
/// view.
Flickable {
    id: strip

    default property alias content: row.data
    property bool wraps: false ///< else it scrolls
    property int overhang: 0 ///< how far it may reach beyond its sides, to the edge of the page

    function showFocused() {
        const item = Window.window ? Window.window.activeFocusItem : null
        if (!item || item.parent !== row)
            return
        const left = item.x + row.x
        if (left - overhang < contentX)
            contentX = Math.max(0, left - overhang)
        else if (left + item.width + overhang > contentX + width)
            contentX = Math.min(contentWidth - width, left + item.width + overhang - width)
    }

    // Room for the ring around what has the keyboard.
    implicitHeight: row.implicitHeight + 2 * 6
    contentWidth: wraps ? width : row.childrenRect.width + 2 * overhang
    contentHeight: height
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.HorizontalFlick
    interactive: contentWidth > width
    clip: true

    Connections {
        target: strip.Window.window

        function onActiveFocusItemChanged() {
            strip.showFocused()
        }
    }
    WheelHandler {
        orientation: Qt.Horizontal
        enabled: strip.interactive
        onWheel: event => strip.contentX = Math.max(0, Math.min(strip.contentWidth - strip.width,
                                                                 strip.contentX - event.angleDelta.x))
    }
    Flow {
        id: row

        x: strip.overhang
        y: 6
        width: strip.wraps ? strip.width - 2 * strip.overhang : 100000
        spacing: 8
    }
}
