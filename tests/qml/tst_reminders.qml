// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

/// The page of reminders and the form for one.
RemindersTest {
    name: "reminders"

    function test_addOne() {
        openReminders()
        sees("Nothing reminds you yet")
        click("Add a reminder")
        sees("Choose a practice, please.")
        verify(!control("Keep it").enabled)
        write("Search all practices", "neck & sh")
        click("Add Neck & shoulder ease")
        click("Add a time")
        tryCompare(control("Time 2"), "text", "12:30")
        write("Time 2", "half 9")
        sees("Write times like 20:30, please.")
        verify(!control("Keep it").enabled)
        write("Time 2", "8.15 pm")
        seesNot("Write times like")
        click("Saturday")
        click("Sunday")
        click("Keep it")
        sees("Neck & shoulder ease")
        sees("08:30, 20:15 · weekdays")
        // It is there the next time, too.
        openReminders()
        sees("08:30, 20:15 · weekdays")
    }

    function test_moveAgainAndAgain() {
        openReminders()
        click("Add a reminder")
        click("move a little")
        sees("45 min")
        sees("Desk break")
        click("Minutes between: less")
        sees("40 min")
        write("From", "17:00")
        sees("Choose a later end")
        write("From", "10")
        click("Keep it")
        sees("Move a little")
        sees("every 40 min, 10:00–17:00, weekdays")
    }

    function test_windDownAheadOfBed() {
        openReminders()
        click("Add a reminder")
        click("wind down")
        sees("The time above is when you go to bed.")
        click("Remind me before, by: more")
        click("Keep it")
        sees("21:25 · every day")
    }

    function test_changeAndRemove() {
        openReminders()
        addCheckIn("20:00")
        click("Check-in")
        write("Time 1", "19:00")
        click("Back")
        sees("20:00 · every day") // nothing counts before it is kept
        click("Check-in")
        click("Remove it")
        sees("Nothing reminds you yet")
    }

    function test_switchOff() {
        openReminders()
        addCheckIn("20:00")
        click("Remind me: Check-in")
        tryVerify(() => !control("Remind me: Check-in").checked)
        stage.passMinutes(12 * 60)
        compare(models.waiting.reminders.length, 0)
    }

    function test_byKeyboardAlone() {
        verify(stage.open())
        control("Reminders").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        sees("Leave me in peace")
        tryVerify(() => control("Back").activeFocus)
        for (let i = 0; i < 10 && !control("Add a reminder").activeFocus; ++i)
            keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Return)
        sees("What for?")
        for (let i = 0; i < 10 && !control("check-in").activeFocus; ++i)
            keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        for (let i = 0; i < 30 && !control("Keep it").activeFocus; ++i)
            keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Return)
        sees("20:30 · every day")
        for (let i = 0; i < 10 && !control("Remind me: Check-in").activeFocus; ++i)
            keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        tryVerify(() => !control("Remind me: Check-in").checked)
        verify(control("Remind me: Check-in").activeFocus)
        keyClick(Qt.Key_Escape)
        seesNot("Leave me in peace")
    }

    function test_inAFlareUp() {
        openReminders()
        addCheckIn("9:00")
        click("Check-in")
        click("On hard days, too")
        click("Keep it")
        sees("09:00 · every day · hard days, too")
        models.flare.declare()
        sees("In a flare-up only those for hard days come.")
    }

    function test_pause() {
        openReminders()
        addCheckIn("9:00")
        click("Pause for two hours")
        sees("Paused until 10:10")
        stage.passMinutes(60)
        compare(models.waiting.reminders.length, 0)
        click("Go on with them")
        tryCompare(models.waiting.reminders, "length", 1)
        click("Pause for today")
        sees("Paused for today")
        click("Go on with them")
        click("Pause until a time")
        write("Until this time", "noonish")
        click("Pause")
        sees("Write it like 20:30, please.")
        write("Until this time", "15:00")
        click("Pause")
        sees("Paused until 15:00")
    }

    function test_quietHours() {
        openReminders()
        sees("22:00 – 07:30")
        click("Quiet hours")
        write("Quiet from", "21:00")
        leave("Quiet from")
        sees("21:00 – 07:30")
        write("Quiet until", "21:00")
        leave("Quiet until")
        sees("Write two different times")
        click("Nothing comes in these hours")
        sees("none")
        openReminders()
        sees("none")
    }

    function test_ofMyWeek() {
        verify(stage.open())
        click("My week")
        click("Suggest a week for me")
        click("Back")
        click("Reminders")
        click("Remind me of my week")
        seesNot("Remind me of my week")
        verify(models.reminders.reminders.count > 0)
    }

    function test_nothingIsLostWithoutRoom() {
        openReminders()
        verify(stage.refuse("reminder_rule"))
        addCheckIn("20:00")
        sees("Nothing can be kept right now")
        verify(stage.acceptAgain("reminder_rule"))
        addCheckIn("21:00") // what waited comes along
        openReminders()
        sees("20:00 · every day")
        sees("21:00 · every day")
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
        openReminders()
        addCheckIn("8:30")
        stage.close()
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
        const isGood = page => {
            stage.settle()
            const faults = pages.layoutFaults().concat(pages.targetFaults())
            compare([page, ...faults].join("\n"), page)
        }
        stage.passMinutes(30)
        isGood("today with a reminder")
        stage.window.navigation.openReminders()
        sees("Leave me in peace")
        isGood("reminders")
        click("Later")
        isGood("later")
        click("Quiet hours")
        isGood("quiet hours")
        click("Check-in")
        isGood("form")
        for (const what of ["a practice", "move a little", "wind down"]) {
            click(what)
            isGood(what)
        }
    }
}
