// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

/// The first minute of somebody new.
PageTest {
    name: "firstrun"

    readonly property var firstRun: stage.window ? stage.window.models.firstRun : null
    readonly property var preferences: stage.window ? stage.window.models.preferences : null

    function tick(words) {
        const questions = stage.window.models.screening.questions
        for (let row = 0; row < questions.rowCount(); ++row) {
            if (questions.data(questions.index(row, 0), Qt.UserRole).includes(words))
                questions.tick(row, true)
        }
    }
    function answerAll() {
        click("Go on")
        sees("Is anything of this new?")
        click("None of these")
        sees("Where does it hurt?")
        click("neck")
        click("Go on")
        sees("Which position suits you?")
        click("On a chair")
        click("Go on")
        sees("How long may a session be?")
        click("10 min")
        click("Go on")
        sees("When in the day?")
        click("In the morning")
        click("Go on")
        sees("Three easy minutes")
    }

    function test_byMouse() {
        verify(stage.openFirst())
        sees("What it is not")
        sees("no official diagnosis")
        compare(pages.control("Today"), null)
        answerAll()
        sees("3 min · seated")
        sees("Your plan for today")
        click("Start")
        tryCompare(stage.session, "state", SessionViewModel.Running)
        compare(stage.session.routineTitle, "Three small minutes")
        finishTheSession()
        const seconds = Number(stage.journalRows()[0].split("/")[1].split(" ")[0])
        verify(seconds >= 100 && seconds <= 200, seconds)
        click("Done")
        // Not an empty page, but the plan for today.
        sees("Your day")
        verify(stage.window.models.today.nextTitle !== "")
        compare(stage.window.models.today.day.count, 1)
        verify(stage.open())
        sees("Your day")
        compare(firstRun.wanted, false)
        compare(preferences.longestMinutes, 10)
    }

    function test_aTouchOnTheBodyTellsWhere() {
        verify(stage.openFirst())
        click("Go on")
        click("None of these")
        sees("Where does it hurt?")
        stage.settle()
        const front = pages.picture("Map of the body, front")
        mouseClick(front, front.width / 2, front.height * 0.25)
        compare(control("chest").chosen, true)
        const back = pages.picture("Map of the body, back")
        mouseClick(back, back.width / 2, back.height * 0.41)
        compare(control("lower back").chosen, true)
        mouseClick(back, back.width / 2, back.height * 0.41)
        compare(control("lower back").chosen, false)
        // Nowhere.
        mouseClick(back, 2, 2)
        compare(preferences.areas.filter(hurts => hurts).length, 1)
    }

    function press(name) {
        for (let steps = 0; steps < 60; ++steps) {
            if (pages.focused() && pages.nameOf(pages.focused()) === name) {
                keyClick(Qt.Key_Space)
                return
            }
            keyClick(Qt.Key_Tab)
        }
        fail("Tab does not lead to " + name)
    }
    function test_byKeyboardAlone() {
        verify(stage.openFirst(1280, 800))
        sees("Welcome")
        press("Go on")
        press("None of these")
        press("shoulders")
        press("Go on")
        press("In bed")
        press("Go on")
        press("5 min")
        press("Go on")
        press("In the evening")
        // Back and forth again: what was chosen is still there.
        keyClick(Qt.Key_Escape)
        sees("How long may a session be?")
        compare(preferences.longestMinutes, 5)
        press("Go on")
        press("Go on")
        sees("Your plan for today")
        press("Not now, show me my day")
        sees("Your day")
        compare(stage.window.models.today.day.count, 1)
    }

    function test_skippingEveryQuestion() {
        verify(stage.openFirst())
        click("Go on")
        click("None of these")
        for (const question of ["Where does it hurt?", "Which position", "How long", "When in the day?"]) {
            sees(question)
            click("Skip")
        }
        // There is something for today all the same.
        sees("Your plan for today")
        click("Not now, show me my day")
        sees("Your day")
        verify(stage.window.models.today.day.count > 0)
        compare(preferences.anythingTold, false)
        compare(stage.window.models.screening.anythingKept, false)
        // The other questions are still to be asked, once.
        sees("A few questions for your safety")
    }

    function test_skippingAllAtOnce() {
        verify(stage.openFirst())
        click("Skip all questions")
        sees("Your day")
        verify(stage.open())
        compare(firstRun.wanted, false)
    }

    function test_leftHalfWayItGoesOn() {
        verify(stage.openFirst())
        click("Go on")
        click("None of these")
        click("hips")
        click("Go on")
        sees("Which position suits you?")
        verify(stage.openFirst())
        sees("Which position suits you?")
        keyClick(Qt.Key_Escape)
        compare(control("hips").chosen, true)
        // The questions stand there after a new start, too.
        keyClick(Qt.Key_Escape)
        sees("Is anything of this new?")
        verify(stage.openFirst())
        sees("Is anything of this new?")
        sees("Chest pain")
    }

    function test_anUrgentSignComesFirst() {
        verify(stage.openFirst())
        click("Go on")
        sees("Is anything of this new?")
        stage.settle()
        tick("Chest pain")
        click("Go on")
        sees("Get help now")
        click("Close, it stays on the start page")
        for (const question of ["Where does it hurt?", "Which position", "How long", "When in the day?"]) {
            sees(question)
            click("Skip")
        }
        // Nothing to begin with, and no plan either.
        sees("You come first")
        compare(pages.control("Start"), null)
        seesNot("Your plan for today")
        click("Show me my day")
        control("What to do")
        compare(pages.control("Start"), null)
    }

    /// Whatever way leads on from it, a sign that was ticked counts.
    function test_aTickedSignIsNeverLost_data() {
        return [
            { tag: "back", leave: () => keyClick(Qt.Key_Escape) },
            { tag: "help and its questions", leave: () => {
                click("Need help now")
                click("Something else is new")
            } }
        ]
    }
    function test_aTickedSignIsNeverLost(data) {
        verify(stage.openFirst())
        click("Go on")
        sees("Is anything of this new?")
        stage.settle()
        tick("Chest pain")
        data.leave()
        compare(stage.window.models.screening.need, ScreeningViewModel.HelpNow)
    }

    /// Help leads to calm breathing, and the first run goes on after it.
    function test_calmBreathingComesFirst() {
        verify(stage.openFirst())
        click("Go on")
        click("Need help now")
        click("Breathe calmly meanwhile")
        sees("Belly breathing")
        seesNot("Is anything of this new?")
        stage.window.models.chosen.hide()
        sees("Is anything of this new?")
    }

    function test_helpIsOneStepAway() {
        verify(stage.openFirst())
        click("Go on")
        click("Need help now")
        sees("Call your local emergency number.")
        keyClick(Qt.Key_Escape)
        sees("Is anything of this new?")
    }

    /// Where nothing can be kept, that is what is told.
    function test_withoutAJournalNoFirstRun() {
        stage.putFileInPlaceOfFolder()
        verify(stage.openFirst())
        sees("Nothing can be kept right now")
        compare(firstRun.wanted, false)
        stage.close()
        stage.clearTheWay()
    }

    function test_answersCanBeChangedInTheSettings() {
        verify(stage.open(1280, 800))
        goTo("Settings")
        click("What suits you")
        click("On the floor")
        click("15 min")
        compare(preferences.longestMinutes, 15)
        verify(stage.open(1280, 800))
        compare(preferences.longestMinutes, 15)
        goTo("Settings")
        click("What suits you")
        click("Forget all of this")
        compare(preferences.anythingTold, false)
    }

    function test_layout_data() {
        return [
            { tag: "small phone", width: 320, height: 568, scale: 1 },
            { tag: "small phone, 200 %", width: 320, height: 568, scale: 2 },
            { tag: "phone", width: 390, height: 844, scale: 1 },
            { tag: "phone, 200 %", width: 390, height: 844, scale: 2 },
            { tag: "desktop", width: 1280, height: 800, scale: 1 },
            { tag: "desktop, 200 %", width: 1280, height: 800, scale: 2 }
        ]
    }
    function test_layout(data) {
        verify(stage.openFirst(data.width, data.height))
        stage.settings.textScale = data.scale
        for (let step = 0; step <= FirstRunViewModel.Ready; ++step) {
            stage.settle()
            noFaults(pages.layoutFaults().concat(pages.targetFaults()))
            noFaults(pages.tabFaults())
            firstRun.next()
        }
    }
}
