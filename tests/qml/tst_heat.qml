// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "heat"

    function warm() {
        verify(stage.beginAtOnce("warm-pack"))
        verify(stage.playUntil(SessionViewModel.Warm))
        stage.settle()
    }
    function warmUntilAsked() {
        while (!stage.session.skinWanted)
            stage.pass(1000)
        sees("How is your skin there?")
    }

    function test_minutesAreShown() {
        verify(stage.open())
        warm()
        stage.pass(1000)
        sees("15")
        sees("minutes left")
        sees("Comfortably warm, never hot")
        stage.pass(60000)
        sees("14")
    }

    function test_itCannotBePaused() {
        verify(stage.open())
        warm()
        compare(pages.control("Pause"), null)
        compare(pages.control("Back"), null)
        const left = stage.session.timeLeft
        keyClick(Qt.Key_Space)
        compare(stage.session.state, SessionViewModel.Running)
        // Going back would warm the same place once more.
        stage.pass(10000)
        keyClick(Qt.Key_Left)
        compare(stage.session.phase, SessionViewModel.Warm)
        verify(stage.session.timeLeft !== left)
        click("Take it off and end")
        compare(stage.session.state, SessionViewModel.Finished)
        sees("take the heat away now")
    }

    function test_byKeyboard() {
        verify(stage.open(1280, 800))
        verify(stage.beginAtOnce("warm-pack"))
        compare(pages.nameOf(pages.focused()), "Pause")
        verify(stage.playUntil(SessionViewModel.Warm))
        stage.settle()
        // A Space that was meant for a pause presses no button.
        verify(!pages.controlNames().includes(pages.nameOf(stage.window.activeFocusItem)))
        keyClick(Qt.Key_Tab)
        compare(pages.nameOf(pages.focused()), "End the session")
        noFaults(pages.tabFaults())
    }

    function test_theSkinIsFine() {
        verify(stage.open())
        warm()
        warmUntilAsked()
        // A key that was meant for something else answers nothing.
        keyClick(Qt.Key_Space)
        compare(stage.session.skinWanted, true)
        click("Fine")
        compare(stage.session.skinWanted, false)
        compare(stage.session.phase, SessionViewModel.Warm)
        seesNot("How is your skin there?")
        verify(stage.playUntil(SessionViewModel.SkinCheck))
        sees("How is your skin there?")
        click("Fine")
        compare(stage.session.state, SessionViewModel.Finished)
        sees("You practised for 15 minutes")
        compare(stage.session.advice.length, 0)
    }

    function test_theSkinIsNotFine() {
        verify(stage.open(1280, 800))
        warm()
        warmUntilAsked()
        keyClick(Qt.Key_Tab)
        compare(pages.nameOf(pages.focused()), "Fine")
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Return)
        compare(stage.session.state, SessionViewModel.Finished)
        sees("What helps now")
        sees("cool running water")
    }

    function test_nobodyAnswers() {
        verify(stage.open())
        warm()
        warmUntilAsked()
        sees("ends after a minute")
        stage.pass(61000)
        compare(stage.session.state, SessionViewModel.Finished)
        seesNot("How is your skin there?")
    }

    function test_theQuestionStandsAboveAllOthers() {
        verify(stage.open())
        warm()
        stage.pass(280000)
        keyClick(Qt.Key_Escape)
        sees("End here?")
        compare(stage.session.state, SessionViewModel.Running)
        warmUntilAsked()
        click("Fine")
        sees("End here?")
        click("Stay")
        sees("minutes left")
    }

    function test_itHurts() {
        verify(stage.open())
        warm()
        keyClick(Qt.Key_H)
        sees("Take the heat off")
        compare(pages.control("It is fine again, go on"), null)
        click("End here for today")
        sees("Keep the heat off today.")
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
        warm()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        warmUntilAsked()
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        stage.session.sayTheSkin(false)
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
    }
}
