// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

import Pacewell

/// The library of practices. Only the rows in view are made. Of the list, Tab reaches one row; the
/// arrow keys walk over it. Typing searches.
Item {
    id: page

    required property PracticeViewModel practice
    required property string refusal
    readonly property bool linksBeside: width >= 860 && Theme.textScale <= 1.3
    readonly property int margin: width >= Theme.wideFrom ? Theme.wideMargin : Theme.narrowMargin

    property real topHeight: 0 ///< of what is above the list
    /// The one that Tab reaches.
    readonly property int tabRow: Math.max(0, list.currentIndex)

    signal opened(string practiceId)
    signal started(string practiceId)
    signal problemsWanted()
    signal pageWanted(string name)

    /// What is typed while nothing else takes it is searched for.
    function type(event) {
        const isText = event.text.length === 1 && event.text.trim() !== ""
        const isCommand = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)
        if (!visible || !isText || isCommand || event.text.charCodeAt(0) < 32)
            return
        search(event.text)
        event.accepted = true
    }
    /// Opens the search, with more text behind what is in it.
    function search(more: string) {
        const filters = list.headerItem as PracticeFilters
        list.positionViewAtBeginning()
        filters.search(more)
    }
    /// The keyboard goes to a row, and the row comes into view.
    function goTo(index: int): bool {
        if (index < 0 || index >= list.count)
            return false
        list.positionViewAtIndex(index, ListView.Contain)
        const line = list.itemAtIndex(index) as PracticeLine
        line.takeFocus(Qt.TabFocusReason)
        // Only then: what has the keyboard cannot be taken out of the reach of Tab.
        list.currentIndex = index
        return true
    }
    function answerKey(event) {
        const steps = { [Qt.Key_Down]: 1, [Qt.Key_Up]: -1, [Qt.Key_PageDown]: 6, [Qt.Key_PageUp]: -6 }
        const last = list.count - 1
        event.accepted = false
        if (isWithin(page.Window.window.activeFocusItem, list.headerItem)) {
            if (event.key === Qt.Key_Down)
                event.accepted = goTo(0)
        } else if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
            event.accepted = goTo(event.key === Qt.Key_Home ? 0 : last)
        } else if (event.key === Qt.Key_Down || event.key === Qt.Key_Up) {
            event.accepted = goTo(page.tabRow + steps[event.key])
        } else if (event.key in steps) {
            event.accepted = goTo(Math.max(0, Math.min(last, page.tabRow + steps[event.key])))
        }
    }
    function isWithin(item, ancestor) {
        let parent = item
        while (parent && parent !== ancestor)
            parent = parent.parent
        return parent === ancestor
    }
    /// Brings what has the keyboard into view, if it is in the list or above it.
    function showFocused() {
        const item = Window.window ? Window.window.activeFocusItem : null
        if (!item || !isWithin(item, list.contentItem))
            return
        // As rows come and go, a list takes the keyboard to the current one, away from the search.
        if (isWithin(item, list.headerItem))
            list.currentIndex = -1
        const top = item.mapToItem(list.contentItem, 0, 0).y
        if (top - 24 < list.contentY)
            list.contentY = Math.max(list.originY, top - 24)
        else if (top + item.height + 24 > list.contentY + list.height)
            list.contentY = top + item.height + 24 - list.height
    }

    onVisibleChanged: if (visible) practice.show()
    Component.onCompleted: practice.show()

    // What grows above the list must not push the top of the page out of view.
    Timer {
        id: topKeeper

        interval: 0 // after the list has moved by itself
        onTriggered: list.positionViewAtBeginning()
    }

    Connections {
        target: page.Window.window

        function onActiveFocusItemChanged() {
            page.showFocused()
        }
    }
    // On Qt 6.4 a list cannot make a header that is bound to this file, which is what qmllint asks
    // for.
    // qmllint disable unqualified
    ListView {
        id: list

        width: Math.min(page.width, 984 + 2 * page.margin) - (page.linksBeside ? 440 : 0)
        height: page.height
        model: page.practice.practices
        boundsBehavior: Flickable.StopAtBounds
        // Rows beyond the view are made in the background, and Qt warns when the list becomes empty
        // meanwhile.
        cacheBuffer: 0
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        clip: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Practices")
        Keys.onPressed: event => page.answerKey(event)
        ScrollBar.vertical: ScrollBar {}
        header: PracticeFilters {
            width: ListView.view ? ListView.view.width : list.width
            practice: page.practice
            refusal: page.refusal
            linksBeside: page.linksBeside
            margin: page.margin
            onProblemsWanted: page.problemsWanted()
            onPageWanted: name => page.pageWanted(name)
            onListWanted: page.goTo(0)
            onHeightChanged: {
                if (Math.abs(list.contentY + page.topHeight) < 2)
                    topKeeper.restart()
                page.topHeight = height
            }
        }
        delegate: PracticeLine {
            width: list.width
            margin: page.margin
            current: index === page.tabRow
            onOpened: {
                list.currentIndex = index
                page.opened(practiceId)
            }
            onStarted: {
                list.currentIndex = index
                page.started(practiceId)
            }
        }
        footer: Item {
            height: 18
        }
    }
    Loader {
        x: list.width
        y: 28
        width: Math.min(400, page.width - x - page.margin)
        active: page.linksBeside
        sourceComponent: PracticeLinks {
            all: true
            practice: page.practice
            onPageWanted: name => page.pageWanted(name)
        }
    }
    // qmllint enable unqualified
}
