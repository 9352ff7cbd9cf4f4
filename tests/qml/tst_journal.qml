// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

/// The journal: one tap is an entry, and every answer can be taken back.
PageTest {
    id: test

    readonly property var diary: stage.window ? stage.window.models.diary : null

    name: "Journal"

    function init() {
        failOnWarning(/.?/)
        stage.prepare()
        verify(stage.open())
    }
    function openEvening() {
        goTo("Journal")
        click("Evening")
        sees("Pain today")
    }
    function rated(rating) {
        return diary.ratings[rating]
    }

    function test_oneTapIsAnEntry() {
        openEvening()
        verify(!diary.noted)
        click("Pain today: 5")
        sees("Kept. Everything below is extra.")
        compare(rated(DiaryViewModel.Pain), 5)
        verify(stage.open()) // it is in the file
        compare(rated(DiaryViewModel.Pain), 5)
    }
    function test_theMorningAsksAboutTheNight() {
        goTo("Journal") // it is ten past eight
        sees("Morning check-in")
        click("Pain on waking up: 3")
        click("Sleep last night: 7")
        click("about 30 min")
        compare(rated(DiaryViewModel.WakingPain), 3)
        compare(rated(DiaryViewModel.Sleep), 7)
        compare(diary.stiffNames[diary.stiff], "about 30 min")
        compare(rated(DiaryViewModel.Pain), -1) // the day is not over
    }
    function test_byKeyboardAlone() {
        openEvening()
        control("Pain today: 0").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_6)
        compare(rated(DiaryViewModel.Pain), 6)
        keyClick(Qt.Key_Right)
        compare(rated(DiaryViewModel.Pain), 7)
        control("Stress").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        verify(diary.triggers[diary.triggerNames.indexOf("Stress")])
    }
    function test_everyAnswerIsTakenBackInTurn() {
        openEvening()
        click("Pain today: 5")
        click("Pain today: 8")
        click("Stress")
        click("Take back the last answer")
        compare(diary.triggers.indexOf(true), -1)
        compare(rated(DiaryViewModel.Pain), 8)
        click("Take back the last answer")
        verify(!diary.noted)
        seesNot("Kept. Everything below is extra.")
    }
    function test_takingBackLeavesOtherAnswers() {
        openEvening()
        click("Pain today: 5")
        stage.window.models.checkIn.sayAfter(1)
        stage.window.models.checkIn.sayEnergy(4)
        click("Take back the last answer")
        compare(rated(DiaryViewModel.Pain), -1)
        click("Pain today: 6")
        compare(stage.window.models.checkIn.after, 1)
        compare(stage.window.models.checkIn.energy, 4)
    }
    function test_thePageGoesOnWithTheDay() {
        openEvening()
        click("Pain today: 5")
        stage.turnTheDay()
        compare(rated(DiaryViewModel.Pain), -1) // a new day
        sees("Morning check-in")
        click("The day before")
        sees("Yesterday")
        compare(rated(DiaryViewModel.Pain), 5)
        stage.turnTheDay()
        sees("Tue 24 Nov") // what was opened by hand stays open
    }
    function test_aNoteStaysWithItsDay() {
        openEvening()
        click("A note")
        control("A note about this day").forceActiveFocus()
        for (const letter of "slow")
            keyClick(letter)
        diary.goBack() // without the keyboard leaving the note
        wait(1000)
        compare(diary.note, "")
        diary.goForward()
        compare(diary.note, "slow")
    }
    function test_stiffnessIsLeftOutByTheSamePress() {
        goTo("Journal")
        click("about 30 min")
        click("about 30 min")
        compare(diary.stiff, -1)
    }
    function test_aNotedWeekIsFoundAgain() {
        openEvening()
        click("once a week")
        click("Pain in these seven days: 6")
        stage.passDays(9)
        verify(stage.open())
        goTo("Journal")
        compare(rated(DiaryViewModel.Pain), -1)
        click("The week before") // nine days ago, and not seven
        compare(rated(DiaryViewModel.Pain), 6)
        click("The week after")
        compare(rated(DiaryViewModel.Pain), -1)
    }
    function test_aWrongTapIsLeftOutAgain() {
        openEvening()
        click("Pain today: 5")
        click("Leave Pain today out")
        compare(rated(DiaryViewModel.Pain), -1)
        verify(!diary.noted)
    }
    function test_pastDaysCanBeFilledInAndTheFutureCannot() {
        openEvening()
        verify(!control("The day after").enabled)
        click("The day before")
        sees("Yesterday")
        click("Pain today: 4")
        click("The day after")
        sees("Today")
        verify(!diary.noted)
        click("The day before")
        compare(rated(DiaryViewModel.Pain), 4)
        click("Take this day's entry away")
        verify(!diary.noted)
        click("Take back the last answer")
        compare(rated(DiaryViewModel.Pain), 4)
    }
    function test_aGapIsOfferedAndStaysAGap() {
        openEvening()
        click("Pain today: 4")
        stage.passDays(2)
        verify(stage.open())
        openEvening()
        click("Yesterday is not noted. Fill it in")
        sees("Yesterday")
        compare(rated(DiaryViewModel.Pain), -1)
    }
    function test_aMarkOnTheMapGetsStronger() {
        openEvening()
        const left = diary.areaNames.indexOf("Left shoulder")
        for (const strength of [1, 2, 3, 0]) {
            diary.pressArea(left)
            compare(diary.areaStrengths[left], strength)
        }
        click("Nowhere")
        verify(diary.nowhere)
        diary.pressArea(left)
        verify(!diary.nowhere)
        sees("Left shoulder")
    }
    function test_whatIsSaidOfTriggersIsToldFromNothing() {
        openEvening()
        click("Nothing")
        verify(diary.ordinary)
        click("Stress")
        verify(!diary.ordinary)
        click("Stress")
        verify(!diary.ordinary) // taken back, so nothing was said
    }
    function test_threeOfOnesOwn() {
        openEvening()
        click("Add my own")
        for (const word of ["light", "noise", "garden"]) {
            const field = control("Something of your own, such as bright light")
            field.forceActiveFocus()
            for (const letter of word)
                keyClick(letter)
            click("Add it")
        }
        sees("Three of your own are enough")
        verify(diary.triggers[diary.triggerNames.indexOf("noise")])
        click("Put noise away")
        // What was ticked keeps its name.
        verify(diary.triggerNames.indexOf("noise") >= 0)
        click("noise")
        compare(diary.triggerNames.indexOf("noise"), -1)
    }
    function test_aNoteIsKeptWhenItIsLeft() {
        openEvening()
        click("A note")
        const field = control("A note about this day")
        field.forceActiveFocus()
        for (const letter of "slow")
            keyClick(letter)
        control("Evening").forceActiveFocus()
        compare(diary.note, "slow")
        click("The day before")
        compare(control("A note about this day").text, "")
    }
    function test_onceAWeek() {
        openEvening()
        click("once a week")
        sees("Weekly check-in")
        sees("18 Nov to ")
        click("Pain in these seven days: 6")
        stage.passDays(3)
        verify(stage.open())
        goTo("Journal")
        compare(rated(DiaryViewModel.Pain), 6) // still that week's
        stage.passDays(4)
        verify(stage.open())
        goTo("Journal")
        compare(rated(DiaryViewModel.Pain), -1)
        click("The week before")
        compare(rated(DiaryViewModel.Pain), 6)
    }
    function test_painIsAskedOnce() {
        openEvening()
        click("Pain today: 5")
        compare(stage.window.models.checkIn.pain, 5)
        stage.window.models.checkIn.sayPain(6)
        compare(rated(DiaryViewModel.Pain), 6)
    }
    function test_aReminderLeadsToTheFirstNumber() {
        stage.window.models.requests.checkInWanted()
        sees("check-in")
        tryVerify(() => control("Pain on waking up: 0").activeFocus)
    }
    function test_layout_data() {
        return [
            { tag: "small phone, 200 %", width: 360, height: 640, scale: 2 },
            { tag: "phone", width: 390, height: 844, scale: 1 },
            { tag: "desktop", width: 1280, height: 800, scale: 1 }
        ]
    }
    function test_layout(data) {
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
        openEvening()
        for (const part of ["How was the day?", "How much did pain get in the way?", "What helped?",
                            "A note", "Choose from a list", "What do they mean?", "Add my own"])
            click(part)
        click("Pain today: 5")
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
    }
}
