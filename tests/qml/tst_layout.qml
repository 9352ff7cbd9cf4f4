// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "layout"

    readonly property var sizes: [
        { tag: "small phone", width: 320, height: 568, scale: 1 },
        { tag: "phone", width: 390, height: 844, scale: 1 },
        { tag: "phone, 200 %", width: 390, height: 844, scale: 2 },
        { tag: "desktop", width: 1280, height: 800, scale: 1 },
        { tag: "desktop, 150 %", width: 1280, height: 800, scale: 1.5 },
        { tag: "desktop, 200 %", width: 1280, height: 800, scale: 2 }
    ]

    Component {
        id: headings

        HeadingText {}
    }

    function test_aLongWordMakesItsHeadingSmaller() {
        verify(stage.open())
        const heading = createTemporaryObject(headings, stage.window.contentItem,
                                              { size: 40, width: 600, text: "All Einstellungen" })
        compare(heading.font.pixelSize, 40)
        heading.width = 160
        verify(heading.font.pixelSize < 40)
        compare(heading.lineCount, 2)
        verify(heading.contentWidth <= 160)
        heading.text = "All"
        compare(heading.font.pixelSize, 40)
    }

    function openAt(data) {
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
    }
    function isGood(page) {
        stage.settle()
        const faults = pages.layoutFaults().concat(pages.targetFaults())
        compare([page, ...faults].join("\n"), page)
    }

    function test_places_data() {
        return sizes
    }
    function test_places(data) {
        openAt(data)
        for (const place of ["Today", "Practice", "Pacing", "Journal", "Progress", "Settings"]) {
            goTo(place)
            isGood(place)
        }
    }

    function test_session_data() {
        return sizes
    }
    function test_session(data) {
        openAt(data)
        click("Start")
        isGood("welcome")
        for (const phase of [SessionViewModel.GetReady, SessionViewModel.Move, SessionViewModel.Hold,
                             SessionViewModel.Rest, SessionViewModel.ChangeSide]) {
            verify(stage.playUntil(phase), "phase " + phase)
            isGood("phase " + phase)
        }
        keyClick(Qt.Key_Space)
        isGood("paused")
        keyClick(Qt.Key_Escape)
        isGood("leaving")
        keyClick(Qt.Key_Escape)
        keyClick(Qt.Key_H)
        isGood("hurting")
        click("End here for today")
        isGood("end")
        click("Done")
        isGood("today after it")
    }

    function test_noticesOnToday_data() {
        return sizes
    }
    function test_noticesOnToday(data) {
        openAt(data)
        click("Start")
        openAt(data)
        control("Go on")
        isGood("an unfinished session")
    }
}
