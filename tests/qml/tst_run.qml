// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PacingTest {
    name: "run"

    function test_measuredByTheTimer() {
        addActivity("Housework")
        click("Time it")
        sees("Stop as soon as it begins to climb")
        stage.passMinutes(13)
        sees("13:00")
        click("Stop here")
        sees("13 min")
        compare(models.baseline.measured.length, 1)
    }

    function test_run() {
        paced()
        click("Start 15 min")
        sees("15:00")
        sees("left, then done")
        stage.passMinutes(5)
        sees("10:00")
        click("Pause")
        stage.passMinutes(60)
        sees("10:00")
        click("Go on")
        stage.passMinutes(4)
        sees("6:00")
        click("Stop here")
        sees("Stopping in time is what pacing is about")
        sees("9 of 15 min done")
        click("Good")
        seesNot("Stopping in time")
    }

    function test_runGoesOnWhileTheWindowIsClosed() {
        paced()
        click("Start 15 min")
        stage.close()
        stage.passMinutes(6)
        verify(stage.open())
        openPlace()
        sees("running now")
        click("Housework")
        sees("9:00")
        stage.close()
        stage.passMinutes(30)
        verify(stage.open())
        openPlace()
        sees("Did you stop then?")
        click("Yes, about then")
        sees("15 of 15 min today")
    }

    function test_itWentOnLonger() {
        paced()
        click("Start 15 min")
        stage.close()
        stage.passMinutes(60)
        verify(stage.open())
        openPlace()
        write("Or it was, in minutes", "40")
        click("Keep 40 min")
        sees("40 of 15 min today")
        click("Housework")
        sees("more than planned")
    }

    function test_theTimerGoesFromOneToAnother() {
        paced()
        click("Back")
        click("Add an activity")
        click("Cooking")
        click("Keep it")
        beginWith([40, 40, 40])
        click("Begin with this")
        click("Back")
        click("Housework")
        click("Start 15 min")
        stage.passMinutes(4)
        click("Back")
        sees("running now")
        click("Cooking")
        sees("The timer runs for Housework just now.")
        click("Stop that and start 20 min")
        sees("Part 1 of")
        compare(models.run.activityName, "Cooking")
        click("Stop here")
        click("Back")
        sees("4 of 15 min today")
    }

    function test_theRunIsSeenEverywhere() {
        paced()
        click("Start 15 min")
        tryVerify(() => !pages.controlNames().includes("The timer for Housework"))
        goTo("Today")
        click("The timer for Housework")
        sees("left, then done")
        tryVerify(() => !pages.controlNames().includes("The timer for Housework"))
        click("Stop here")
        goTo("Today")
        tryVerify(() => !pages.controlNames().includes("The timer for Housework"))
    }

    function test_restsWithAPractice() {
        addActivity("Housework")
        beginWith([90, 90, 90])
        click("Begin with this")
        sees("45 min today")
        click("Start 45 min")
        const part = models.run.pieces[0].seconds / 60
        const rest = models.run.pieces[1].seconds / 60
        stage.passMinutes(part - 0.5)
        sees("Soon time to rest. Come to an end.")
        stage.passMinutes(0.6)
        sees("Rest before part 2 of 3")
        verify(rest >= 4, rest)
        verify(models.run.restPractice !== "")
        click("Rest with: " + models.run.restPracticeName)
        tryVerify(() => models.chosen.open || stage.session.state !== SessionViewModel.Idle)
    }

    function test_byKeyboardAlone() {
        paced()
        const start = control("Start 15 min")
        start.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        tryVerify(() => control("Pause").activeFocus)
        keyClick(Qt.Key_Space)
        sees("left, paused")
        keyClick(Qt.Key_Tab)
        tryVerify(() => control("Stop here").activeFocus)
        keyClick(Qt.Key_Return)
        sees("Stopped before it began.")
        keyClick(Qt.Key_Escape)
        sees("A steady amount")
    }

    function test_theStripGoesFromOneActivityToAnother() {
        paced()
        click("Back")
        click("Add an activity")
        click("Cooking")
        click("Keep it")
        click("Back")
        click("Housework")
        click("Start 15 min")
        click("Back")
        click("Cooking")
        click("The timer for Housework")
        sees("left, then done")
        compare(models.activity.name, "Housework")
        keyClick(Qt.Key_Escape)
        sees("A steady amount")
    }

    function test_moreThanPlannedIsNoBlame() {
        paced()
        click("Start 15 min")
        stage.close()
        stage.passMinutes(60)
        verify(stage.open())
        openPlace()
        write("Or it was, in minutes", "40")
        click("Keep 40 min")
        sees("It is written down. A rest is a good next thing.")
        seesNot("Stopping in time")
    }
}
