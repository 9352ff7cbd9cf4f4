// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "goals"

    readonly property var goals: stage.window ? stage.window.models.goals : null

    function init() {
        failOnWarning(/.?/)
        stage.prepare()
        verify(stage.open())
        openPage()
    }
    function openPage() {
        click("My goals")
        sees("My goals")
    }
    function write(field, text) {
        const item = control(field)
        item.forceActiveFocus()
        item.selectAll()
        for (const letter of text)
            keyClick(letter)
    }
    function addGoal(words) {
        click(goals.goals.length > 0 ? "Write another goal" : "Write a goal")
        write("What you want a bit more of", words)
        write("Enough on a bad day", "two minutes")
        click("Keep it")
        tryCompare(goals, "writing", false)
    }
    function setEnvelope() {
        const screening = stage.window.models.screening
        screening.askAboutEffort()
        screening.questions.tick(0, true)
        screening.finish()
        screening.close()
    }

    function test_written() {
        click("Write a goal")
        verify(!control("Keep it").enabled)
        write("What you want a bit more of", "garden")
        write("A small first step", "ten minutes out")
        write("Enough on a bad day", "the window")
        write("The most, even on a good day", "half an hour")
        click("Keep it")
        sees("ten minutes out")
        // It is there after a restart.
        verify(stage.open())
        openPage()
        for (const words of ["garden", "ten minutes out", "the window", "half an hour"])
            sees(words)
    }

    function test_lessSureMeansSmaller() {
        click("Write a goal")
        seesNot("Below 7")
        const slider = control("How sure are you of the first step?")
        slider.forceActiveFocus()
        keyClick(Qt.Key_Right)
        sees("6 of 10")
        sees("Below 7: make the step smaller, until it feels doable.")
        keyClick(Qt.Key_Right)
        sees("7 of 10")
        seesNot("Below 7")
        verify(!goals.complete)
        // It is asked anew each time.
        keyClick(Qt.Key_Escape)
        click("Write a goal")
        seesNot("of 10")
    }

    function test_changedAndTakenAway() {
        addGoal("garden")
        click("Change garden")
        write("What you want a bit more of", "friends")
        click("Keep it")
        sees("friends")
        seesNot("garden")
        click("Take friends away")
        click("Keep it")
        compare(goals.goals.length, 1)
        click("Take friends away")
        click("Take it away")
        tryVerify(() => goals.goals.length === 0)
        control("Write a goal")
    }

    function test_threeAreEnough() {
        for (const words of ["one", "two", "three"])
            addGoal(words)
        sees("Three at a time are enough.")
        compare(pages.control("Write another goal"), null)
    }

    function test_left() {
        click("Write a goal")
        write("What you want a bit more of", "garden")
        keyClick(Qt.Key_Escape)
        tryCompare(goals, "writing", false)
        compare(goals.goals.length, 0)
        keyClick(Qt.Key_Escape)
        sees("Your day")
    }

    function test_whereItCannotBeKept() {
        verify(stage.refuse("goal"))
        click("Write a goal")
        write("What you want a bit more of", "garden")
        click("Keep it")
        sees("It could not be kept")
        compare(goals.words, "garden")
        verify(goals.writing)
    }

    function test_withACeiling() {
        setEnvelope()
        keyClick(Qt.Key_Escape)
        click("My ceilings")
        sees("My ceilings")
        seesNot("My goals")
        click("Write down a ceiling")
        compare(pages.nameOf(pages.focused()), "The most, even on a good day")
        write("What it is about", "errands")
        verify(!goals.complete)
        write("The most, even on a good day", "two")
        click("Keep it")
        sees("errands")
    }

    function test_keyboardOnly() {
        compare(pages.nameOf(pages.focused()), "Back")
        keyClick(Qt.Key_Tab)
        compare(pages.nameOf(pages.focused()), "Write a goal")
        keyClick(Qt.Key_Return)
        compare(pages.nameOf(pages.focused()), "What you want a bit more of")
        for (const letter of "walk")
            keyClick(letter)
        while (pages.nameOf(pages.focused()) !== "Keep it")
            keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        sees("walk")
        compare(pages.nameOf(pages.focused()), "Back")
        keyClick(Qt.Key_Escape)
        compare(pages.nameOf(pages.focused()), "My goals")
    }

    function test_layout_data() {
        return [
            { tag: "small phone", width: 320, height: 568, scale: 1 },
            { tag: "small phone, 200 %", width: 320, height: 568, scale: 2 },
            { tag: "phone, 200 %", width: 390, height: 844, scale: 2 },
            { tag: "desktop", width: 1280, height: 800, scale: 1 },
            { tag: "desktop, 200 %", width: 1280, height: 800, scale: 2 },
            { tag: "with a ceiling", width: 320, height: 568, scale: 2, envelope: true }
        ]
    }
    function test_layout(data) {
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
        if (data.envelope ?? false)
            setEnvelope()
        stage.window.navigation.open("goals")
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        goals.begin()
        goals.words = "sitting in the garden with the whole family"
        goals.firstStep = "ten minutes after breakfast, with a cushion"
        goals.minimum = "two minutes at the open window"
        goals.ceiling = "half an hour"
        goals.confidence = 5
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        noFaults(pages.tabFaults())
        verify(goals.keep())
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        click("Take sitting in the garden with the whole family away")
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        noFaults(pages.tabFaults())
    }
}
