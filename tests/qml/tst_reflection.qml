// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "reflection"

    readonly property var reflection: stage.window ? stage.window.models.reflection : null
    readonly property string thought: "A thought and a feeling"
    readonly property string matters: "What matters"
    readonly property string thoughtPrompt: "What went through your mind?"

    function init() {
        failOnWarning(/.?/)
        stage.prepare()
        verify(stage.open())
        openList()
    }
    function openList() {
        goTo("Practice")
        click("Learn")
        sees("Think it over")
    }
    function write(prompt, words) {
        control(prompt)
        tryVerify(() => pages.nameOf(pages.focused()) === prompt, 5000, "no focus: " + prompt)
        for (const letter of words)
            keyClick(letter)
    }
    function answer(prompt, words) {
        write(prompt, words)
        click("Go on")
    }
    function goToTheEnd() {
        for (let turn = 0; turn < 12 && reflection.stage !== ReflectionViewModel.Closing; ++turn)
            click("Leave out")
        sees("What you wrote")
    }
    function keepOne(words) {
        click(thought)
        click("Begin")
        answer("What was happening?", words)
        goToTheEnd()
        click("Keep it")
        sees("Written before")
    }

    function test_thoughtAndFeeling() {
        click(thought)
        sees("Your pain is real.")
        sees("How sure this is")
        click("Begin")
        sees("1 of 7")
        answer("What was happening?", "at work")
        answer(thoughtPrompt, "too much")
        sees("3 of 7")
        sees("As strong as can be")
        compare(reflection.numberChosen, false)
        click("More")
        compare(reflection.number, 60)
        click("More")
        click("More")
        click("Go on")
        click("Leave out")
        click("Leave out")
        click("Leave out")
        sees("How strong is the feeling with this thought?")
        click("Less")
        click("Go on")
        sees("Thank you for looking.")
        sees("too much")
        // Both numbers, and no word about the difference.
        compare(reflection.written.length, 3)
        compare(reflection.written[2].earlierNumber, "80")
        compare(reflection.written[2].number, "40")
        click("Keep it")
        compare(pages.nameOf(pages.focused()), thought)

        click("Written before")
        sees("at work")
        sees("24 November 2026")
        click("at work")
        sees("too much")
        sees("80")
        click("Back")
        compare(pages.nameOf(pages.focused()), "at work")
        click("Back")
        compare(pages.nameOf(pages.focused()), "Written before")
        // It is there after a restart.
        verify(stage.open())
        openList()
        control("Written before")
    }

    function test_theHelpPageIsNear() {
        click(thought)
        click("Begin")
        goToTheEnd()
        // One in the bar, one here.
        click("Need help now")
        sees("Call your local emergency number")
        keyClick(Qt.Key_Escape)
        sees("Thank you for looking.")
    }

    function test_aSmallerStepOnlyBelowSeven() {
        click(matters)
        click("Begin")
        for (let i = 0; i < 3; ++i)
            click("Leave out")
        sees("4 of 4")
        reflection.setNumber(6)
        sees("4 of 5")
        click("Go on")
        answer("What is a smaller step?", "one plant")
        sees("That is your step.")
        seesNot("Need help now")
        click("Previous question")
        click("Previous question")
        reflection.setNumber(7)
        click("Go on")
        sees("What you wrote")
        seesNot("one plant")
        sees("7 of 10")
    }

    function test_everythingLeftOut() {
        click(thought)
        click("Begin")
        goToTheEnd()
        sees("Nothing this time.")
        compare(pages.control("Keep it"), null)
        click("Done")
        sees("Think it over")
        compare(pages.control("Written before"), null)
        compare(pages.descriptionOf(control(thought)).startsWith("Look at one"), true)
    }

    function test_notKept() {
        click(thought)
        click("Begin")
        answer("What was happening?", "rain")
        goToTheEnd()
        click("Do not keep it")
        sees("What you wrote will be gone.")
        click("Leave it here")
        sees("rain")
        click("Do not keep it")
        click("Let it go")
        sees("Think it over")
        compare(pages.control("Written before"), null)
        click(thought)
        click("Begin")
        sees("1 of 7")
        compare(reflection.words, "")
    }

    function test_halfWrittenStaysWhileTheProgramRuns() {
        click(thought)
        click("Begin")
        answer("What was happening?", "rain")
        write(thoughtPrompt, "so much")
        goTo("Today")
        goTo("Practice")
        click("Learn")
        compare(pages.descriptionOf(control(thought)), "Begun. Go on where you were.")
        click(matters)
        sees("This is about your days")
        tryVerify(() => pages.nameOf(pages.focused()) === "Back")
        keyClick(Qt.Key_Escape)
        click(thought)
        sees("2 of 7")
        compare(control(thoughtPrompt).text, "so much")
        click("Previous question")
        compare(control("What was happening?").text, "rain")
        click("To the beginning")
        sees("Your pain is real.")
        // Closing the window lets go of it.
        verify(stage.open())
        openList()
        click(thought)
        sees("Your pain is real.")
        click("Begin")
        compare(control("What was happening?").text, "")
    }

    function test_keyboardOnly() {
        compare(pages.nameOf(pages.focused()), "Back")
        keyClick(Qt.Key_Tab)
        compare(pages.nameOf(pages.focused()), thought)
        keyClick(Qt.Key_Return)
        tryVerify(() => pages.control("Begin") && pages.nameOf(pages.focused()) === "Back")
        keyClick(Qt.Key_Tab)
        compare(pages.nameOf(pages.focused()), "Begin")
        keyClick(Qt.Key_Space)
        write("What was happening?", "rain and")
        keyClick(Qt.Key_Return)
        keyClick("x")
        compare(reflection.words, "rain and\nx")
        keyClick(Qt.Key_Tab)
        compare(pages.nameOf(pages.focused()), "Go on")
        keyClick(Qt.Key_Backtab)
        compare(pages.nameOf(pages.focused()), "What was happening?")
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        write(thoughtPrompt, "so much")
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        const feeling = "How strong was the feeling with it?"
        tryVerify(() => pages.nameOf(pages.focused()) === feeling)
        compare(pages.descriptionOf(pages.focused()), "No number chosen yet")
        keyClick(Qt.Key_Return)
        compare(pages.descriptionOf(pages.focused()), "50 of 100")
        keyClick(Qt.Key_Right)
        compare(pages.descriptionOf(pages.focused()), "60 of 100")
        keyClick(Qt.Key_Escape)
        tryVerify(() => pages.nameOf(pages.focused()) === thought)
        keyClick(Qt.Key_Return)
        tryVerify(() => pages.nameOf(pages.focused()) === feeling)
        for (let turn = 0; turn < 5; ++turn)
            reflection.leaveOut()
        tryVerify(() => pages.nameOf(pages.focused()) === "Back")
        while (pages.nameOf(pages.focused()) !== "Keep it")
            keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Return)
        tryVerify(() => pages.nameOf(pages.focused()) === thought)
    }

    function test_aScreenReaderSetsTheNumber() {
        click(thought)
        click("Begin")
        click("Go on")
        click("Go on")
        control("How strong was the feeling with it?").value = 33
        compare(reflection.number, 30)
        click("Go on")
        click("Previous question")
        compare(reflection.number, 30)
        compare(control("How strong was the feeling with it?").value, 30)
    }

    function test_refusedNothingIsLost() {
        click(thought)
        click("Begin")
        answer("What was happening?", "rain")
        goToTheEnd()
        verify(stage.refuse("reflection"))
        click("Keep it")
        sees("It could not be kept")
        sees("rain")
        verify(stage.acceptAgain("reflection"))
        click("Keep it")
        control("Written before")
        seesNot("It could not be kept")
    }

    function test_noUsableJournal() {
        stage.prepare()
        stage.damageJournal()
        verify(stage.open())
        openList()
        click(thought)
        click("Begin")
        answer("What was happening?", "rain")
        goToTheEnd()
        click("Keep it")
        sees("is damaged. It was left untouched.")
        sees("rain")
        stage.clearTheWay()
        click("Keep it")
        control("Written before")
    }

    function test_takenAway() {
        keepOne("rain")
        keepOne("snow")
        click("Written before")
        const rows = pages.controlNames().filter(name => name === "rain" || name === "snow")
        compare(rows, ["snow", "rain"])
        click("snow")
        click("Take it away")
        click("Leave it here")
        click("Take it away")
        sees("This will be gone for good.")
        click("Let it go")
        control("rain")
        compare(pages.control("snow"), null)
        compare(pages.nameOf(pages.focused()), "Back")
        click("rain")
        verify(stage.refuse("reflection"))
        click("Take it away")
        click("Let it go")
        sees("rain")
        verify(reflection.kept.problem !== "")
        verify(stage.acceptAgain("reflection"))
        click("Let it go")
        sees("There is nothing here.")
        click("Back")
        compare(pages.control("Written before"), null)
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
    function isGood(page) {
        stage.settle()
        const faults = pages.layoutFaults().concat(pages.targetFaults(), pages.tabFaults())
        compare([page, ...faults].join("\n"), page)
    }
    function test_layout(data) {
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
        openList()
        for (let row = reflection.count - 1; row >= 0; --row) {
            reflection.open(row)
            stage.window.navigation.open("reflection")
            isGood("intro")
            for (reflection.goOn(); reflection.stage === ReflectionViewModel.Asking; reflection.goOn()) {
                if (reflection.scaled)
                    reflection.setNumber(reflection.to) // the longest number
                else
                    reflection.setWords("A few words, and Donaudampfschifffahrtsgesellschaft.\nMore.")
                isGood("question " + reflection.place)
            }
            isGood("end")
            click("Keep it")
        }
        isGood("list")
        click("Written before")
        isGood("written")
        click("A few words, and Donaudampfschifffahrtsgesellschaft.")
        isGood("written one")
        click("Take it away")
        isGood("take it away")
    }
}
