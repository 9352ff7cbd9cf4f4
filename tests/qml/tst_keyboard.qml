// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "keyboard"

    function test_tabReachesEverything_data() {
        const rows = []
        for (const place of ["Today", "Practice", "Pacing", "Journal", "Progress", "Settings"]) {
            rows.push({ tag: place + " on a phone", place: place, width: 390, height: 844 })
            rows.push({ tag: place + " on a desktop", place: place, width: 1280, height: 800 })
        }
        return rows
    }
    function test_tabReachesEverything(data) {
        verify(stage.open(data.width, data.height))
        goTo(data.place)
        noFaults(pages.tabFaults())
    }

    function test_tabReachesEverythingInASession_data() {
        return [{ tag: "phone", width: 390, height: 844 }, { tag: "desktop", width: 1280, height: 800 }]
    }
    function test_tabReachesEverythingInASession(data) {
        verify(stage.open(data.width, data.height))
        click("Start")
        verify(stage.playUntil(SessionViewModel.GetReady))
        keyClick(Qt.Key_Space)
        noFaults(pages.tabFaults())
        keyClick(Qt.Key_Escape)
        control("Stay")
        noFaults(pages.tabFaults())
        keyClick(Qt.Key_Escape)
        keyClick(Qt.Key_H)
        control("Leave this one out")
        noFaults(pages.tabFaults())
        click("End here for today")
        control("Done")
        noFaults(pages.tabFaults())
    }

    function test_whatHasTheFocusIsInView() {
        verify(stage.open(390, 600))
        goTo("Settings")
        for (let i = 0; i < pages.controlNames().length; ++i) {
            keyClick(Qt.Key_Tab)
            // What is laid out later may move it once more.
            const item = pages.focused()
            tryVerify(() => {
                const y = item.mapToItem(null, 0, 0).y
                return y >= 0 && y + item.height <= stage.window.height
            }, 2000, pages.nameOf(item))
        }
    }

    function test_arrowsWalkOverTheDays() {
        verify(stage.open())
        goTo("Progress")
        const map = control("Days of practice. Arrow keys go from day to day.")
        map.forceActiveFocus(Qt.TabFocusReason)
        compare(pages.descriptionOf(map), "Tuesday 24 November: no session")
        keyClick(Qt.Key_Left)
        compare(pages.descriptionOf(map), "Tuesday 17 November: no session")
        keyClick(Qt.Key_Up)
        sees("Monday 16 November: no session")
        for (let i = 0; i < 3; ++i)
            keyClick(Qt.Key_Right)
        compare(pages.descriptionOf(map), "Tuesday 24 November: no session")
    }
}
