// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "flare"

    readonly property var flare: stage.window ? stage.window.models.flare : null
    readonly property var plan: stage.window ? stage.window.models.flarePlan : null

    function init() {
        failOnWarning(/.?/)
        stage.prepare()
        verify(stage.open())
    }
    function openPage(name) {
        stage.window.navigation.open(name)
        stage.settle()
    }
    /// So many days later, on the flare page.
    function later(days) {
        stage.close()
        stage.passDays(days)
        verify(stage.open())
        openPage("flare")
    }
    function type(name, words) {
        control(name).forceActiveFocus(Qt.TabFocusReason)
        for (const letter of words)
            keyClick(letter)
    }

    function test_onePressSwitches() {
        click("I have a flare-up")
        sees("Be kind to yourself.")
        verify(flare.on)
        sees("Day 1. You are at half of your usual.")
        for (const row of ["Gentle start", "Start Gentle start", "Halve today’s activity"])
            control(row)
        keyClick(Qt.Key_Escape)
        sees("A flare-up, day 1")
        compare(pages.nameOf(pages.focused()), "Open")
        compare(pages.control("I have a flare-up"), null)
        verify(stage.open())
        click("Open")
        sees("Day 1. You are at half of your usual.")
    }

    function test_keyboardOnly() {
        control("I have a flare-up").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        sees("Be kind to yourself.")
        compare(pages.nameOf(pages.focused()), "Back")
        noFaults(pages.tabFaults())
        control("No").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        compare(pages.nameOf(pages.focused()), "Back")
        control("That was a mistake, take it back").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        tryVerify(() => !flare.on)
        compare(pages.nameOf(pages.focused()), "Back")
        noFaults(pages.tabFaults())
        control("Write my plan").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        sees("Three things that soothe me")
        noFaults(pages.tabFaults())
        keyClick(Qt.Key_Escape)
        sees("You decide what is one.")
        keyClick(Qt.Key_Escape)
        sees("Harder day?")
    }

    function test_takenBackIsForgotten() {
        click("I have a flare-up")
        click("That was a mistake, take it back")
        sees("You decide what is one.")
        compare(flare.history.length, 0)
        keyClick(Qt.Key_Escape)
        control("I have a flare-up")
    }

    function test_signsAreAskedFirst() {
        click("I have a flare-up")
        sees("Before anything else")
        click("No")
        seesNot("Before anything else")
        later(1)
        click("Yes, check")
        sees("Is something new?")
        click("None of these")
        seesNot("Before anything else")
        sees("Be kind to yourself.")
        keyClick(Qt.Key_Escape)
        sees("A flare-up, day 2")
    }

    function test_aSignLeavesNothingToPractise() {
        click("I have a flare-up")
        stage.window.models.screening.askAboutSigns()
        stage.window.models.screening.questions.tick(1, true)
        stage.window.models.screening.finish()
        keyClick(Qt.Key_Escape)
        sees("Be kind to yourself.")
        compare(pages.control("Start Gentle start"), null)
        click("What to do")
        sees("Get help now")
    }

    function test_aSmallThingHasItsLength() {
        click("I have a flare-up")
        compare(flare.minutesOf("gentle-start"), 3)
        compare(flare.minutesOf("warm-pack"), 0)
        click("Gentle start")
        tryCompare(stage.window.models.chosen, "open", true)
        compare(stage.window.models.chosen.minutes, 3)
        keyClick(Qt.Key_Escape)
        click("Start Gentle start")
        tryCompare(stage.session, "state", SessionViewModel.Running)
        stage.session.stop()
        stage.session.close()
        sees("Be kind to yourself.")
        stage.window.navigation.beginLasting("warm-pack", 10)
        compare(stage.window.models.chosen.minutes, 10)
    }

    function test_theWayBackGoesStepByStep() {
        click("I have a flare-up")
        sees("The next step can come in 2 days.")
        seesNot("Is the pain about as usual again?")
        later(2)
        click("Yes, one step up to 60 %")
        sees("Day 3. You are at 60 % of your usual.")
        sees("The next step can come tomorrow.")
        later(1)
        click("Not yet")
        sees("The question comes back tomorrow.")
        compare(pages.nameOf(pages.focused()), "One step back")
        later(1)
        click("One step back")
        sees("You are at half of your usual.")
        compare(pages.nameOf(pages.focused()), "The flare-up is over")
        compare(pages.control("One step back"), null)
    }

    function test_backAtTheTop() {
        click("I have a flare-up")
        later(2)
        for (const step of ["60 %", "70 %", "80 %", "90 %"]) {
            click("Yes, one step up to " + step)
            later(1)
        }
        click("Yes, back to my usual")
        sees("After the flare-up")
        sees("Nothing goes up for 7 more days")
        sees("Tue 24 Nov – Mon 30 Nov · 7 days")
        sees("So far: 1.")
        click("One step back")
        sees("Day 7. You are at 90 % of your usual.")
    }

    function test_endedAndBackSoon() {
        click("I have a flare-up")
        later(3)
        click("The flare-up is over")
        sees("After the flare-up")
        later(9)
        click("I have a flare-up")
        sees("Flare-ups came close together")
        compare(flare.topPercent, 80)
    }

    function test_afterTwoWeeksTheQuestionsComeFirst() {
        click("I have a flare-up")
        later(14)
        sees("It has lasted two weeks")
        sees("A new, smaller starting point")
        seesNot("Is the pain about as usual again?")
        click("Answer the safety questions")
        click("None of these")
        sees("Is the pain about as usual again?")
    }

    function test_aPlanIsWrittenAndStays() {
        click("My plan for hard days")
        type("A kind sentence to myself", "this passes")
        click("Something that can wait 1")
        type("Something that can wait 1", "the windows")
        keyClick(Qt.Key_Return)
        compare(pages.nameOf(pages.focused()), "Something that can wait 2")
        type("Something that can wait 2", "mail")
        control("Something that can wait 3")
        keyClick(Qt.Key_Escape)
        sees("Harder day?")
        verify(stage.open())
        click("I have a flare-up")
        sees("this passes")
        sees("the windows")
        sees("mail")
        click("My plan for hard days")
        sees("It is best written on a good day.")
        compare(control("A kind sentence to myself").text, "this passes")
        click("Take “the windows” away")
        compare(control("Something that can wait 1").text, "mail")
        click("Back")
        seesNot("the windows")
        sees("mail")
    }

    function test_nothingTypedIsLost() {
        click("My plan for hard days")
        type("What I learned", "rest before")
        keyClick(Qt.Key_F1)
        sees("Need help now")
        keyClick(Qt.Key_Escape)
        compare(control("What I learned").text, "rest before")
        type("An early sign 1", "stiff jaw")
        stage.close()
        verify(stage.open())
        openPage("flarePlan")
        compare(control("An early sign 1").text, "stiff jaw")
        compare(control("What I learned").text, "rest before")
        keyClick(Qt.Key_Escape)
        openPage("flare")
        sees("stiff jaw")
    }

    function test_threeThingsSoothe() {
        openPage("flarePlan")
        const ticked = () => plan.soothingTicked.filter(each => each).length
        plan.tickSoothing(0, true)
        plan.tickSoothing(1, true)
        control("Something that soothes me 1")
        type("Something that soothes me 1", "tea")
        sees("These are your three.")
        plan.tickSoothing(2, true)
        compare(ticked(), 2)
        compare(pages.control("Something that soothes me 2"), null)
        keyClick(Qt.Key_Escape)
        click("I have a flare-up")
        sees("tea")
        compare(flare.practices.count, 2)
    }

    function test_takenAwayAfterAQuestion() {
        openPage("flarePlan")
        compare(pages.control("Take the plan away"), null)
        type("What I learned", "rest")
        click("Take the plan away")
        click("Keep it")
        compare(control("What I learned").text, "rest")
        click("Take the plan away")
        click("Take it away")
        compare(control("What I learned").text, "")
        verify(!flare.planWritten)
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
        compare([page, ...pages.layoutFaults(), ...pages.targetFaults()].join("\n"), page)
    }
    function test_layout(data) {
        openPage("flarePlan")
        type("A kind sentence to myself", "this is hard and it is enough to do less today")
        type("Something that can wait 1", "everything that has to do with the garden")
        plan.tickSoothing(0, true)
        later(0)
        flare.declare()
        later(2)
        stage.close()
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
        if (data.width > 320 || data.scale === 1)
            isGood("today")
        openPage("flare")
        click("Halve today’s activity")
        isGood("flare")
        openPage("flarePlan")
        isGood("plan")
        keyClick(Qt.Key_Escape)
        flare.end()
        isGood("over")
    }
}
