// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

/// What has come waits for its answer.
RemindersTest {
    name: "waiting"

    function test_itComesInTheWindow() {
        openReminders()
        addCheckIn("8:30")
        goTo("Practice")
        seesNot("Not today")
        stage.passMinutes(20)
        sees("Check-in")
        click("Start")
        sees("Morning check-in")
        compare(models.waiting.reminders.length, 0)
        click("Pain on waking up: 4")
        stage.passMinutes(60)
        compare(models.waiting.reminders.length, 0)
    }

    function test_startBeginsThePractice() {
        openReminders()
        click("Add a reminder")
        write("Search all practices", "desk break")
        click("Add Desk break")
        click("Keep it")
        stage.passMinutes(20)
        click("Start")
        tryVerify(() => stage.session.state !== SessionViewModel.Idle)
        compare(stage.session.routineTitle, "Desk break")
    }

    function test_laterAndNotToday() {
        openReminders()
        addCheckIn("8:30")
        goTo("Today")
        stage.passMinutes(20)
        click("Later") // as is usual: ten minutes
        tryCompare(models.waiting.reminders, "length", 0)
        stage.passMinutes(10)
        click("Check-in")
        sees("How was it today?")
        click("Later")
        click("In 30 minutes")
        seesNot("How was it today?")
        stage.passMinutes(29)
        seesNot("How was it today?")
        stage.passMinutes(1)
        sees("How was it today?")
        click("Later")
        click("Or in: more")
        click("Remind me then") // 15 minutes
        stage.passMinutes(15)
        sees("How was it today?")
        click("Not today") // nor put off once more
        tryVerify(() => control("Back").activeFocus)
        seesNot("How was it today?")
        stage.passMinutes(60)
        seesNot("How was it today?")
    }

    function test_theKeyboardGoesBackFromTheStrip() {
        openReminders()
        addCheckIn("8:30")
        goTo("Today")
        stage.passMinutes(20)
        control("Later").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        tryCompare(models.waiting.reminders, "length", 0)
        keyClick(Qt.Key_Tab)
        verify(stage.window.activeFocusItem !== null)
        stage.passMinutes(10)
        control("Check-in").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        sees("Leave me in peace")
        keyClick(Qt.Key_Escape)
        tryVerify(() => control("Check-in").activeFocus)
    }

    function test_itWaitsAcrossAClosedWindow() {
        openReminders()
        addCheckIn("8:30")
        stage.close()
        stage.passMinutes(3 * 60)
        verify(stage.open())
        sees("Check-in") // once, quietly
        click("Check-in")
        click("Put away: Check-in")
        tryCompare(models.waiting.reminders, "length", 0)
        stage.passMinutes(60)
        compare(models.waiting.reminders.length, 0)
    }

    function test_severalWait() {
        openReminders()
        addCheckIn("8:20")
        click("Add a reminder")
        write("Search all practices", "desk break")
        click("Add Desk break")
        click("Keep it")
        goTo("Today")
        stage.passMinutes(30)
        sees("and 1 more")
        click("Desk break") // the newest
        sees("Leave me in peace")
        sees("How was it today?")
        click("Not today")
        tryCompare(models.waiting.reminders, "length", 1)
    }

    function test_aSessionIsLeftInPeace() {
        openReminders()
        addCheckIn("8:30")
        goTo("Today")
        click("Start")
        stage.passMinutes(20)
        compare(models.waiting.reminders.length, 0)
        finishTheSession()
        tryCompare(models.waiting.reminders, "length", 1)
    }

    function test_whatIsAskedForWaitsForASession() {
        verify(stage.open())
        click("Start")
        playUntilPractice()
        verify(!models.requests.open)
        stage.requestPractice("desk-break")
        compare(stage.session.routineTitle, "Morning in bed")
        finishTheSession()
        compare(stage.session.routineTitle, "Morning in bed") // its end is seen
        click("Done")
        tryCompare(stage.session, "routineTitle", "Desk break")
    }

    function test_whatIsGone() {
        stage.addPack("gone", "gone-practice", "Soon gone")
        openReminders()
        click("Add a reminder")
        write("Search all practices", "soon gone")
        click("Add Soon gone")
        click("Keep it")
        stage.close()
        stage.removePack("gone")
        openReminders()
        sees("Its practice is not there any more")
        sees("Soon gone")
        stage.passMinutes(20)
        click("Start")
        sees("Its practice is not there any more")
        compare(models.waiting.reminders.length, 1) // and not answered
    }
}
