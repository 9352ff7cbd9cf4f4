// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

/// Every kind of control answers the mouse, the keyboard and a screen reader exactly once each.
Item {
    id: root

    width: 400
    height: 400

    Component {
        id: appButton
        AppButton { text: "press" }
    }
    Component {
        id: iconButton
        IconButton { text: "press"; iconName: "x" }
    }
    Component {
        id: chip
        Chip { text: "press" }
    }
    Component {
        id: navItem
        NavItem { text: "press"; iconName: "home"; current: false }
    }
    Component {
        id: practiceRow
        PracticeRow { title: "A"; detail: "B"; kind: "move"; when: ""; done: false; width: 300 }
    }
    Component {
        id: pageLink
        PageLink { text: "press"; detail: "B"; iconName: "home"; width: 300 }
    }
    Component {
        id: settingSwitch
        SettingSwitch { text: "press"; width: 300 }
    }
    SignalSpy {
        id: pressed
    }

    TestCase {
        name: "press"
        when: windowShown

        function init() {
            failOnWarning(/.?/)
        }

        readonly property var ways: ({
            "mouse": item => mouseClick(item),
            "touch": item => {
                const touch = touchEvent(item)
                touch.press(0, item).commit()
                touch.release(0, item).commit()
            },
            "space": item => keyClick(Qt.Key_Space),
            "return": item => keyClick(Qt.Key_Return),
            "enter": item => keyClick(Qt.Key_Enter),
            "screen reader": item => pages.press(item)
        })

        function test_buttons_data() {
            const kinds = { appButton, iconButton, chip, navItem, pageLink }
            const rows = []
            for (const kind in kinds) {
                for (const way in ways)
                    rows.push({ tag: kind + " by " + way, component: kinds[kind], way: ways[way] })
            }
            return rows
        }
        function test_buttons(data) {
            const item = createTemporaryObject(data.component, root)
            waitForRendering(item)
            item.forceActiveFocus(Qt.TabFocusReason)
            pressed.clear()
            pressed.target = item
            pressed.signalName = "clicked"
            data.way(item)
            compare(pressed.count, 1)
            item.enabled = false
            data.way(item)
            compare(pressed.count, 1)
        }

        function test_practiceRow_data() {
            const rows = []
            for (const part of ["body", "play"]) {
                for (const way in ways)
                    rows.push({ tag: part + " by " + way, part: part, way: ways[way] })
            }
            return rows
        }
        function test_practiceRow(data) {
            const row = createTemporaryObject(practiceRow, root)
            waitForRendering(row)
            row[data.part].forceActiveFocus(Qt.TabFocusReason)
            pressed.clear()
            pressed.target = row
            pressed.signalName = data.part === "body" ? "opened" : "started"
            data.way(row[data.part])
            compare(pressed.count, 1)
        }

        function test_switch_data() {
            return [
                { tag: "mouse", way: ways["mouse"] },
                { tag: "space", way: ways["space"] },
                { tag: "screen reader's press", way: ways["screen reader"] },
                { tag: "screen reader's toggle", way: item => pages.toggle(item) }
            ]
        }
        function test_switch(data) {
            const item = createTemporaryObject(settingSwitch, root)
            waitForRendering(item)
            item.forceActiveFocus(Qt.TabFocusReason)
            pressed.clear()
            pressed.target = item
            pressed.signalName = "toggled"
            data.way(item)
            compare(pressed.count, 1)
            compare(item.checked, true)
            data.way(item)
            compare(pressed.count, 2)
            compare(item.checked, false)
            item.enabled = false
            data.way(item)
            compare(pressed.count, 2)
            compare(item.checked, false)
        }
    }
}
