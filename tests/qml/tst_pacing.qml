// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PacingTest {
    name: "pacing"

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

    function test_nothingIsNoMeasurement() {
        addActivity("Housework")
        measure(0)
        sees("Please enter more than nothing")
        compare(models.baseline.measured.length, 0)
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
}
