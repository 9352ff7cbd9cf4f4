// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "breathing"

    function breathe(id) {
        verify(stage.beginAtOnce(id))
        verify(stage.playUntil(SessionViewModel.Breathe))
        stage.settle()
    }

    function test_theWordsGoWithTheBreath() {
        verify(stage.open())
        breathe("slow-breathing")
        sees("In 4 s · out 6 s")
        sees("Dizzy? Stop and breathe normally.")
        stage.pass(1000)
        sees("Breathe in")
        sees("3")
        stage.pass(4000)
        sees("Breathe out")
        sees("5")
        verify(stage.session.breathFullness < 1)
    }

    function test_ownPaceIsCalm() {
        verify(stage.open())
        breathe("belly-breathing")
        stage.pass(3000)
        sees("At your own pace")
        seesNot("Breathe in")
        compare(stage.session.breathFullness, 0.5)
    }

    function test_byMouse() {
        verify(stage.open())
        breathe("gentle-start")
        const left = stage.session.timeLeft
        click("Pause")
        compare(stage.session.state, SessionViewModel.Paused)
        click("Go on")
        stage.pass(3100)
        compare(stage.session.state, SessionViewModel.Running)
        compare(stage.session.timeLeft, left)
        click("I feel dizzy")
        compare(stage.session.state, SessionViewModel.Hurting)
        sees("Feel both feet on the floor")
        click("It has passed, go on")
        stage.pass(3100)
        compare(stage.session.state, SessionViewModel.Running)
        click("I feel dizzy")
        click("End here for today")
        compare(stage.session.state, SessionViewModel.Finished)
        sees("What helps now")
        sees("Breathe as it comes.")
        click("Done")
        compare(stage.session.state, SessionViewModel.Idle)
    }

    function test_byKeyboard_data() {
        return [{ tag: "phone", width: 390, height: 844 }, { tag: "desktop", width: 1280, height: 800 }]
    }
    function test_byKeyboard(data) {
        verify(stage.open(data.width, data.height))
        breathe("slow-breathing")
        compare(pages.nameOf(pages.focused()), "Pause")
        keyClick(Qt.Key_Space)
        compare(stage.session.state, SessionViewModel.Paused)
        keyClick(Qt.Key_Space)
        stage.pass(3100)
        keyClick(Qt.Key_I)
        sees("How it goes")
        keyClick(Qt.Key_Escape)
        seesNot("How it goes")
        keyClick(Qt.Key_Space)
        stage.pass(3100)
        keyClick(Qt.Key_H)
        sees("Breathe normally")
        compare(pages.nameOf(pages.focused()), "End here for today")
        keyClick(Qt.Key_Return)
        compare(stage.session.state, SessionViewModel.Finished)
    }

    function test_theScreenDims_data() {
        return [{ tag: "by key" }, { tag: "by touch" }]
    }
    function test_theScreenDims(data) {
        verify(stage.open())
        breathe("slow-breathing")
        click("Dim the screen")
        compare(pages.controlNames().length, 0)
        seesNot("Breathe in")
        compare(stage.session.state, SessionViewModel.Running)
        stage.pass(1000)
        if (data.tag === "by key")
            keyClick(Qt.Key_Space)
        else
            mouseClick(stage.window.contentItem)
        sees("Breathe in")
        // What brought the light back does nothing else.
        compare(stage.session.state, SessionViewModel.Running)
        tryVerify(() => pages.nameOf(pages.focused()) === "Pause")
        keyClick(Qt.Key_D)
        compare(pages.controlNames().length, 0)
        keyClick(Qt.Key_Escape)
        sees("Breathe in")
        seesNot("End here?")
    }

    function test_onlyWhatSuitsIsOffered() {
        verify(stage.open())
        breathe("gentle-start")
        // In the first days: one's own pace, and the gentle start.
        const names = () => pages.controlNames()
        verify(names().includes("Gentle start"), names().join())
        verify(!names().includes("Six slow breaths"), names().join())
        verify(!names().some(name => name.includes("box")), names().join())
    }

    function test_goesOverToAnotherWay() {
        verify(stage.open())
        breathe("gentle-start")
        stage.pass(10000)
        compare(stage.session.breathPattern, "gentle-start")
        const other = stage.session.breathWays.find(way => way.id !== "gentle-start")
        click(other.title)
        compare(stage.session.breathPattern, other.id)
        sees("At your own pace")
        compare(pages.control(other.title) !== null, true)
    }

    function test_reducedMotionHasTwoSteps() {
        verify(stage.open())
        stage.settings.calmMovement = true
        breathe("slow-breathing")
        stage.pass(500)
        sees("Breathe in")
        stage.pass(4500)
        sees("Breathe out")
    }

    function test_endsByItself() {
        verify(stage.open())
        breathe("gentle-start")
        verify(stage.playUntil(SessionViewModel.Settle))
        sees("Let your breath find its own way again.")
        finishTheSession()
        sees("You practised for")
    }

    function test_layout_data() {
        return [
            { tag: "small phone", width: 320, height: 568, scale: 1 },
            { tag: "phone", width: 390, height: 844, scale: 1 },
            { tag: "phone, 200 %", width: 390, height: 844, scale: 2 },
            { tag: "desktop", width: 1280, height: 800, scale: 1 },
            { tag: "desktop, 200 %", width: 1280, height: 800, scale: 2 }
        ]
    }
    function test_layout(data) {
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
        verify(stage.beginAtOnce("gentle-start"))
        for (const phase of [SessionViewModel.Welcome, SessionViewModel.GetReady,
                             SessionViewModel.Breathe, SessionViewModel.Settle]) {
            verify(stage.playUntil(phase))
            stage.settle()
            noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        }
        verify(stage.beginAtOnce("gentle-start"))
        verify(stage.playUntil(SessionViewModel.Breathe))
        stage.session.sayItHurts()
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        stage.session.stop()
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
    }

    function test_tabReachesEverything() {
        verify(stage.open())
        breathe("gentle-start")
        noFaults(pages.tabFaults())
    }
}
