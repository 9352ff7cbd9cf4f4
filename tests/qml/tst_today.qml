// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "today"

    readonly property var today: stage.window ? stage.window.models.today : null
    readonly property string first: "Morning in bed"

    function init() {
        failOnWarning(/.?/)
        stage.prepare()
        verify(stage.open())
        sees("Your day")
    }

    function test_theDayCanBeGentler() {
        today.choose(TodayViewModel.Gentler)
        sees("Shorter holds, fewer repetitions. It counts in full.")
        sees("Next · morning · gentler")
        click("Start")
        tryCompare(stage.session, "state", SessionViewModel.Running)
        keyClick(Qt.Key_Escape)
    }

    function test_theDayCanBeForRest() {
        click("Rest")
        sees("Today is for rest")
        seesNot(first)
        verify(control("Rest").checked)
        // It is so after a restart, and not tomorrow.
        verify(stage.open())
        sees("Today is for rest")
        click("Full")
        sees(first)
        click("Rest")
        stage.passDays(1)
        verify(stage.open())
        sees(first)
    }

    function test_oneIsLeftOutAndTakenBack() {
        sees("0 of 5 done")
        click("Not today: " + first)
        sees("Not today")
        sees("0 of 4 done")
        compare(today.nextTitle, "Neck & shoulder ease")
        compare(pages.nameOf(pages.focused()), "Back to today: " + first)
        verify(stage.open())
        click("Back to today: " + first)
        sees("0 of 5 done")
        compare(today.nextTitle, first)
    }

    function test_allLeftOut() {
        for (const id of ["morning-in-bed", "neck-shoulder-ease", "desk-break", "lower-back-kindly",
                          "wind-down"])
            today.leaveOut(id, true)
        sees("Nothing more for today")
        sees("Resting is part of the plan.")
    }

    function test_choiceByKeyboard() {
        const full = control("Full")
        full.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Right)
        compare(today.dayKind, TodayViewModel.Gentler)
        compare(pages.nameOf(pages.focused()), "Gentler")
        keyClick(Qt.Key_Right)
        compare(today.dayKind, TodayViewModel.Rest)
        keyClick(Qt.Key_Right)
        compare(today.dayKind, TodayViewModel.Rest)
        compare(pages.nameOf(pages.focused()), "Rest")
        keyClick(Qt.Key_Left)
        keyClick(Qt.Key_Left)
        compare(today.dayKind, TodayViewModel.Full)
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Return)
        compare(today.dayKind, TodayViewModel.Gentler)
    }

    function test_leftOutByKeyboard() {
        control("Not today: " + first).forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        sees("0 of 4 done")
        keyClick(Qt.Key_Return)
        sees("0 of 5 done")
    }

    function test_choiceByScreenReader() {
        verify(pages.press(control("Rest")))
        tryCompare(today, "dayKind", TodayViewModel.Rest)
    }

    function test_keptToPlan() {
        const programme = stage.window.models.programme
        programme.show()
        for (let day = 0; day < 7; ++day)
            programme.toggleRest(day)
        goTo("Progress")
        sees("Kept of what you planned")
        sees("5 more planned practices or rest days")
        stage.passDays(6)
        verify(stage.open())
        goTo("Progress")
        sees("100 %")
        sees("The last four weeks were steady.")
        compare(stage.window.models.progress.strengths[0].day, "In all")
        compare(stage.window.models.progress.strengths[0].value, "100 %")
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
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
        today.leaveOut("desk-break", true)
        for (const kind of [TodayViewModel.Full, TodayViewModel.Gentler, TodayViewModel.Rest]) {
            today.choose(kind)
            stage.settle()
            noFaults(pages.layoutFaults().concat(pages.targetFaults()))
            noFaults(pages.tabFaults())
        }
    }
}
