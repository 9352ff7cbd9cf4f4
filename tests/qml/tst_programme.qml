// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "programme"

    readonly property var programme: stage.window ? stage.window.models.programme : null
    readonly property string neck: "Neck & shoulder ease"

    function init() {
        failOnWarning(/.?/)
        stage.prepare()
        verify(stage.open())
        openPage()
    }
    function openPage() {
        click("My week")
        sees("My week")
    }
    function addNeck() {
        click("Begin with an empty week")
        click("Add a practice")
        control("Search all practices").forceActiveFocus()
        for (const letter of "shoulder ease")
            keyClick(letter)
        click("Add " + neck)
        tryCompare(programme.practices, "count", 1)
    }
    function detail() {
        return programme.practices.data(programme.practices.index(0, 0), Qt.UserRole + 1)
    }

    function test_withoutOneASuggestionIsShown() {
        sees("Without one, Today shows a suggestion.")
        verify(!programme.setUp)
        keyClick(Qt.Key_Escape)
        sees("Morning in bed")
    }

    function test_suggested() {
        click("Suggest a week for me")
        tryCompare(programme, "setUp", true)
        verify(programme.practices.count > 1)
        for (const day of programme.week)
            verify(day.practices.length > 0 && day.minutes <= 24, day.name)
        // It is there after a restart.
        const count = programme.practices.count
        verify(stage.open())
        openPage()
        compare(programme.practices.count, count)
    }

    function test_madeByHand() {
        addNeck()
        compare(detail(), "Mon, Wed, Fri · morning")
        compare(pages.nameOf(pages.focused()), neck)
        click("Tuesday: " + neck)
        compare(detail(), "Mon, Tue, Wed, Fri · morning")
        click("Evening")
        compare(detail(), "Mon, Tue, Wed, Fri · evening")
        keyClick(Qt.Key_Escape)
        // It is a Tuesday.
        sees("Next · evening")
        seesNot("Morning in bed")
        sees("0 of 1 done")
    }

    function test_aTimeByTheClock() {
        addNeck()
        click("By the clock")
        const field = control("Time for " + neck)
        field.forceActiveFocus()
        field.selectAll()
        for (const letter of "soon")
            keyClick(letter)
        keyClick(Qt.Key_Return)
        sees("Write it like 8:30, please.")
        field.selectAll()
        for (const letter of "7.45")
            keyClick(letter)
        keyClick(Qt.Key_Return)
        seesNot("Write it like 8:30, please.")
        verify(detail().endsWith("07:45") || detail().endsWith("7:45"), detail())
        click("Tuesday: " + neck)
        keyClick(Qt.Key_Escape)
        sees("7:45")
    }

    function test_restIsPlanned() {
        addNeck()
        click("Rest on Tuesday")
        compare(programme.week.map(day => day.rest),
                [false, true, false, false, false, false, false])
        keyClick(Qt.Key_Escape)
        sees("Today is for rest")
        seesNot("Morning in bed")
        click("I would like to practise after all")
        seesNot("Today is for rest")
        control("Start")
    }

    function test_takenOut() {
        addNeck()
        click("Take it out of my week")
        tryCompare(programme.practices, "count", 0)
        compare(pages.nameOf(pages.focused()), "Add a practice")
        verify(!programme.setUp)
        sees("Days of rest")
    }

    function test_stopped() {
        addNeck()
        click("Stop planning")
        click("Keep my week")
        verify(programme.setUp)
        click("Stop planning")
        sees("Days that have passed keep their plan.")
        click("Yes, stop planning")
        tryCompare(programme, "setUp", false)
        sees("A week of your own")
    }

    function test_aDayCanBeFull() {
        addNeck()
        for (let i = 1; i < 12; ++i)
            programme.add("neck-shoulder-ease")
        programme.add("neck-shoulder-ease")
        compare(programme.practices.count, 13)
        programme.toggleDay(12, 0)
        sees("Monday has 12 practices already.")
        programme.toggleDay(12, 1)
        seesNot("has 12 practices already")
    }

    function test_whatIsGoneIsNamed() {
        stage.addPack("mine", "my-own", "My own set")
        verify(stage.open())
        openPage()
        click("Begin with an empty week")
        programme.add("my-own")
        stage.removePack("mine")
        verify(stage.open())
        openPage()
        click("my-own is not there any more")
        click("Take it out of my week")
        tryCompare(programme.practices, "count", 0)
    }

    function test_withACeiling() {
        stage.window.models.screening.askAboutEffort()
        stage.window.models.screening.questions.tick(0, true)
        stage.window.models.screening.finish()
        stage.window.models.screening.close()
        keyClick(Qt.Key_Escape)
        openPage()
        sees("Less is always fine for you.")
    }

    function test_keyboardOnly() {
        compare(pages.nameOf(pages.focused()), "Back")
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Tab)
        compare(pages.nameOf(pages.focused()), "Begin with an empty week")
        keyClick(Qt.Key_Return)
        tryVerify(() => pages.nameOf(pages.focused()) === "Back")
        keyClick(Qt.Key_Tab)
        compare(pages.nameOf(pages.focused()), "Add a practice")
        keyClick(Qt.Key_Space)
        compare(pages.nameOf(pages.focused()), "Search all practices")
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Return)
        tryCompare(programme.practices, "count", 1)
        keyClick(Qt.Key_Tab)
        verify(pages.nameOf(pages.focused()).startsWith("Monday: "))
        const days = JSON.stringify(programme.week.map(day => day.practices.length))
        keyClick(Qt.Key_Space)
        verify(JSON.stringify(programme.week.map(day => day.practices.length)) !== days)
        verify(pages.nameOf(pages.focused()).startsWith("Monday: "))
        keyClick(Qt.Key_Escape)
        compare(pages.nameOf(pages.focused()), "My week")
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
    function look(data) {
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
        stage.window.navigation.open("programme")
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        noFaults(pages.tabFaults())
    }
    function test_layout(data) {
        look(data)
        click("Suggest a week for me")
        programme.toggleRest(6)
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        programme.useClock(0)
        click(programme.practices.data(programme.practices.index(0, 0), Qt.UserRole))
        click("Stop planning")
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        noFaults(pages.tabFaults())
        click("Add a practice")
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        keyClick(Qt.Key_Escape)
        keyClick(Qt.Key_Escape)
        keyClick(Qt.Key_Escape)
        sees("My goals")
        // Opened with what was planned before.
        stage.window.navigation.open("programme")
        stage.settle()
        sees("What stands in it")
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        noFaults(pages.tabFaults())
    }
}
