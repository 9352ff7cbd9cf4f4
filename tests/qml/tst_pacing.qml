// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "pacing"

    readonly property var models: stage.window ? stage.window.models : null

    function init() {
        failOnWarning(/.?/)
        stage.prepare()
        verify(stage.open())
    }
    function openPlace() {
        goTo("Pacing")
        tryVerify(() => pages.says("A steady amount") || pages.says("Amounts are ceilings"))
    }
    function write(field, text) {
        const item = control(field)
        item.forceActiveFocus()
        item.selectAll()
        for (const letter of text)
            keyClick(letter)
    }
    /// An activity with this amount a day.
    function addActivity(template) {
        openPlace()
        click(models.pacing.activities.length > 0 ? "Add an activity" : "Choose an activity")
        click(template)
        click("Keep it")
        sees("How much is fine?")
    }
    function measure(amount) {
        write("Today it was, in minutes", String(amount))
        click("Write it down")
    }
    function beginWith(amounts) {
        for (const amount of amounts) {
            measure(amount)
            stage.passDays(1)
            verify(stage.open())
            openPlace()
            click(models.pacing.activities[0].name)
        }
    }

    function test_baseline() {
        addActivity("Housework")
        sees("3 more days")
        measure(12)
        sees("2 more days")
        stage.passDays(1)
        verify(stage.open())
        openPlace()
        sees("1 of 3 days")
        click("Housework")
        measure(15)
        stage.passDays(1)
        verify(stage.open())
        openPlace()
        click("Housework")
        sees("One more day")
        measure(18)
        sees("7.5 min a day") // half of 15: nobody said how sure it is
        const slider = control("How sure are you that this much goes well on most days?")
        slider.forceActiveFocus()
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Right)
        sees("12 min a day")
        sees("80 %")
        click("Begin with this")
        sees("12 min today")
    }

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

    function test_nothingIsNoMeasurement() {
        addActivity("Housework")
        measure(0)
        sees("Please enter more than nothing")
        compare(models.baseline.measured.length, 0)
    }

    function paced() {
        addActivity("Housework")
        beginWith([30, 30, 30])
        click("Begin with this")
        sees("15 min today")
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

    function test_byHandAndTakenAway() {
        paced()
        write("Done away from the timer, in minutes", "7")
        click("Write it down")
        sees("7 of 15 min done")
        click(pages.controlNames().find(name => name.startsWith("Take away") && name.includes("7 min")))
        seesNot("7 of 15 min done")
        write("Done away from the timer, in minutes", "1500")
        click("Write it down")
        sees("more than 24 hours")
    }

    function test_checkInOfTwoTaps() {
        paced()
        click("Back")
        click("4")
        click("as usual")
        sees("Pain 4 of 10 today; after yesterday as usual.")
        sees("Nothing is written down for yesterday.")
        click("That is right, I rested")
        verify(models.checkIn.rested)
        click("Say it anew")
        sees("How much pain is there today?")
    }

    function test_tooEarlyToTell() {
        paced()
        click("Back")
        sees("more days with minutes and pain written down")
    }

    function test_reviewOffersToStayFirst() {
        paced()
        sees("The next look at the amount is on")
        stage.passDays(7)
        verify(stage.open())
        openPlace()
        click("Housework")
        sees("Stay at 15 min")
        sees("5 more days about as planned")
        compare(models.review.offers.length, 1)
        click("Stay at 15 min")
        sees("The next look at the amount is on")
    }

    function test_putAway() {
        paced()
        click("Put it away")
        sees("Choose an activity")
        compare(models.pacing.activities.length, 0)
        click("Show what was put away")
        click("Housework")
        compare(models.pacing.activities.length, 1)
        seesNot("Show what was put away")
    }

    function test_theTimerGoesFromOneToAnother() {
        paced()
        click("Back")
        click("Add an activity")
        click("Cooking")
        click("Keep it")
        beginWithLast([40, 40, 40])
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
    function beginWithLast(amounts) {
        for (const amount of amounts) {
            measure(amount)
            stage.passDays(1)
            verify(stage.open())
            openPlace()
            click(models.pacing.activities[models.pacing.activities.length - 1].name)
        }
        click("Begin with this")
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

    function test_minutesOfDaysBefore() {
        paced()
        write("Done away from the timer, in minutes", "6")
        click("The day before")
        sees("Yesterday")
        sees("Nothing yet.")
        click("Write it down")
        verify(pages.controlNames().some(name => name.startsWith("Take away") && name.includes("6 min")))
        compare(models.activity.entries.length, 1)
        click("The day after")
        compare(models.activity.entries.length, 0)
        seesNot("6 of 15 min done")
    }

    function test_lessByWish() {
        paced()
        click("Make it less")
        write("From today on, in minutes", "12")
        click("Keep it so")
        sees("12 min today")
        click("Make it less")
        click("Leave it as it is")
        sees("12 min today")
    }

    function test_measureAnew() {
        paced()
        seesNot("How much is fine?")
        click("Measure anew")
        sees("How much is fine?")
        click("Leave it as it is")
        seesNot("How much is fine?")
        click("Measure anew")
        sees("3 more days")
        sees("15 min today") // until then it holds
        beginWith([20, 20, 20])
        click("Begin with this")
        sees("10 min today")
        seesNot("How much is fine?")
    }

    function test_loadOfTheWeek() {
        paced()
        write("Done away from the timer, in minutes", "15")
        click("Write it down")
        click("Back")
        sees("Load this week")
        sees(": load 30, as planned")
        sees("Load is minutes times effort")
        const chart = control("Load this week. Arrow keys go from day to day.")
        chart.forceActiveFocus()
        const now = chart.current
        keyClick(Qt.Key_Right)
        compare(chart.current, now + 1)
        sees(": load 30 planned")
    }

    function test_energyOfTheDay() {
        paced()
        click("Back")
        click("4")
        click("as usual")
        click("Add how much energy there is")
        click("6")
        sees("About 4 to 4.5 of it are there to be used.")
        stage.close()
        verify(stage.open())
        openPlace()
        sees("Energy 6 of 10 today.")
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
        const isWell = () => {
            stage.settle()
            noFaults(pages.layoutFaults().concat(pages.targetFaults()))
            noFaults(pages.tabFaults())
        }
        paced()
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
        const navigation = navigationOf()
        const id = models.pacing.activities[0].id
        navigation.openActivityForm("")
        isWell()
        navigation.goTo("pacing")
        isWell()
        click("4")
        click("more tired or sore")
        click("Add how much energy there is")
        isWell()
        models.checkIn.sayEnergy(3)
        navigation.openActivity(id)
        isWell()
        click("Make it less")
        click("Measure anew")
        isWell()
        models.activity.enter(30, 30)
        isWell()
        models.activity.removeEntry(models.activity.entries[0].id)
        click("Start 15 min")
        isWell()
        navigation.goTo("today")
        isWell()
        stage.close()
        stage.passMinutes(40)
        verify(stage.open(data.width, data.height))
        navigationOf().openActivity(id)
        sees("Did you stop then?")
        isWell()
        navigationOf().goTo("pacing")
        click("Yes, about then")
        sees("That is as much as you planned.")
        isWell()
        stage.passDays(7)
        verify(stage.open(data.width, data.height))
        navigationOf().openActivity(id)
        sees("Stay at 15 min")
        isWell()
    }
    function navigationOf() {
        return stage.window.navigation
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

    function test_aRiseIsTaken() {
        paced()
        for (let day = 0; day < 9; ++day) {
            models.activity.enter(15, 15)
            models.checkIn.sayPain(4)
            models.checkIn.sayAfter(0)
            stage.passDays(1)
            verify(stage.open())
            models.activity.open(models.pacing.activities[0].id)
        }
        models.checkIn.sayPain(4)
        openPlace()
        click("Housework")
        compare(models.review.hindrances.join(), "")
        sees("How sure are you that a little more goes well?")
        click("First: what effort does to you")
        click("None of these")
        click("Good")
        const slider = control("How sure are you that a little more goes well?")
        slider.forceActiveFocus()
        for (let step = 0; step < 3; ++step)
            keyClick(Qt.Key_Right)
        sees("Stay at 15 min")
        click("16 min, up to 10\u00a0% more")
        sees("16 min today")
        sees("The next look at the amount is on")
    }

    function test_aCeilingIsNotRaisedByMeasuringAnew() {
        paced()
        models.screening.askAboutEffort()
        models.screening.questions.tick(0, true)
        models.screening.finish()
        models.screening.close()
        openPlace()
        sees("Amounts are ceilings just now")
        click("Housework")
        sees("a ceiling, and less is always fine")
        click("Measure anew")
        beginWith([90, 90, 90])
        sees("15 min a day")
        sees("It stays at what it is")
        click("Begin with this")
        sees("15 min today")
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
