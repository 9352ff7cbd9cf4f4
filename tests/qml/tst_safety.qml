// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "safety"

    function answer(ids) {
        stage.settle()
        for (let row = 0; row < stage.window.models.screening.questions.rowCount(); ++row) {
            const text = stage.window.models.screening.questions.data(stage.window.models.screening.questions.index(row, 0), Qt.UserRole)
            if (ids.some(words => text.includes(words)))
                stage.window.models.screening.questions.tick(row, true)
        }
        stage.settle()
    }
    function tell(words) {
        stage.window.models.screening.askAboutSigns()
        answer([words])
        click("Go on")
    }

    function test_theStartPageAsksAndCanBePutOff() {
        verify(stage.open())
        sees("A few questions for your safety")
        click("Later")
        seesNot("A few questions for your safety")
        compare(stage.window.models.screening.anythingKept, false)
    }

    function test_nothingApplies() {
        verify(stage.open())
        click("Answer them")
        sees("Is something new?")
        click("None of these")
        seesNot("Is something new?")
        compare(stage.window.models.screening.need, ScreeningViewModel.Nothing)
        // Then what effort does; and then no more for a month.
        sees("Four questions")
        click("Answer them")
        click("None of these")
        sees("Your plan goes on")
        click("Good")
        seesNot("A few questions for your safety")
        compare(stage.window.models.screening.signsDue, false)
        compare(stage.window.models.screening.effortDue, false)
    }

    function test_byKeyboardAlone() {
        verify(stage.open(1280, 800))
        control("Answer them").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        control("None of these")
        compare(pages.nameOf(pages.focused()), "Back")
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        control("Go on")
        noFaults(pages.tabFaults())
        keyClick(Qt.Key_Escape)
        compare(stage.window.models.screening.anythingKept, false)
        tryVerify(() => pages.nameOf(pages.focused()) === "Answer them")
    }

    function test_aSignForNowStopsAndSaysWhatToDo() {
        verify(stage.open())
        tell("Chest pain")
        sees("Get help now")
        sees("Call your local emergency number.")
        compare(pages.control("Start"), null)
        click("Close, it stays on the start page")
        compare(pages.control("Start"), null)
        seesNot("Harder day?")
        click("What to do")
        sees("Get help now")
    }

    function test_noDoorIsOpenPastASign() {
        verify(stage.open())
        tell("Chest pain")
        click("Close, it stays on the start page")
        for (const id of ["neck-shoulder-ease", "warm-pack", "gentle-start", "ball-feet",
                          "body-scan-3", "wind-down"]) {
            stage.begin(id)
            compare(stage.session.state, SessionViewModel.Idle, id)
            stage.window.models.chosen.hide()
        }
    }

    function test_aSessionThatWasLeftCannotGoOn() {
        verify(stage.open())
        stage.begin("neck-shoulder-ease")
        stage.pass(40000)
        compare(stage.session.state, SessionViewModel.Running)
        stage.close()
        verify(stage.open())
        tell("Chest pain")
        click("Close, it stays on the start page")
        compare(stage.session.goOn(), false)
        compare(stage.session.state, SessionViewModel.Idle)
    }

    function test_whatCalmsStaysOpenInACrisis() {
        verify(stage.open())
        tell("you have a plan")
        sees("Let someone be with you now")
        click("Breathe calmly meanwhile")
        tryCompare(stage.window.models.chosen, "open", true)
        compare(stage.window.models.chosen.refusal, "")
    }

    function test_seenAndAskedAgain() {
        verify(stage.open())
        tell("hot, red and swollen")
        sees("Be seen today")
        click("I have been seen, or told that it is safe")
        sees("Is something new?")
        compare(stage.window.models.screening.need, ScreeningViewModel.HelpToday)
        click("None of these")
        compare(stage.window.models.screening.need, ScreeningViewModel.Nothing)
        control("Start")
    }

    function test_whatCanWaitIsGentle() {
        verify(stage.open())
        tell("Pain at night")
        sees("Book a visit")
        control("Start")
        click("It is booked")
        seesNot("Book a visit")
    }

    function test_aPlaceRests() {
        verify(stage.open())
        stage.window.models.screening.askAboutSigns()
        answer(["numbness or tingling"])
        sees("Where is it weak or numb?")
        click("neck")
        click("Go on")
        stage.show("neck-side-stretch")
        sees("rests until a clinician has looked at it")
    }

    function test_itIsStillLockedAfterAStart() {
        verify(stage.open())
        tell("Chest pain")
        stage.close()
        verify(stage.open())
        sees("Get help now")
        click("Close, it stays on the start page")
        stage.window.models.screening.forget()
        compare(stage.window.models.screening.need, ScreeningViewModel.HelpNow)
    }

    function test_helpIsOneStepAway_data() {
        return [{ tag: "phone", width: 390, height: 844 }, { tag: "desktop", width: 1280, height: 800 }]
    }
    function test_helpIsOneStepAway(data) {
        verify(stage.open(data.width, data.height))
        for (const place of ["Today", "Practice", "Pacing", "Journal", "Progress", "Settings"]) {
            goTo(place)
            click(data.width < 700 ? "Help" : "Need help now")
            sees("Let someone be with you now")
            keyClick(Qt.Key_Escape)
            seesNot("Let someone be with you now")
        }
        click(data.width < 700 ? "Help" : "Need help now")
        click("Breathe calmly meanwhile")
        tryCompare(stage.window.models.chosen, "open", true)
        stage.window.models.chosen.hide()
        stage.show("neck-shoulder-ease")
        click("Need help now")
        sees("Let someone be with you now")
        keyClick(Qt.Key_Escape)
        click("Start")
        click("Need help now")
        sees("Let someone be with you now")
        compare(stage.session.state, SessionViewModel.Paused)
        compare(pages.control("Something else is new"), null)
        keyClick(Qt.Key_F1)
        keyClick(Qt.Key_Escape)
        control("Go on")
    }

    function test_layout_data() {
        return [
            { tag: "small phone", width: 320, height: 568, scale: 1 },
            { tag: "phone, 200 %", width: 390, height: 844, scale: 2 },
            { tag: "desktop", width: 1280, height: 800, scale: 1 },
            { tag: "desktop, 200 %", width: 1280, height: 800, scale: 2 }
        ]
    }
    function test_layout(data) {
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
        const look = () => {
            stage.settle()
            noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        }
        look()
        stage.window.models.screening.askAboutSigns()
        answer(["numbness or tingling"])
        look()
        stage.window.models.screening.finish()
        look()
        stage.window.models.screening.askAboutEffort()
        look()
        stage.window.models.screening.finish()
        look()
        stage.window.models.screening.close()
        stage.window.navigation.showHelp()
        look()
        keyClick(Qt.Key_Escape)
        tell("Chest pain")
        look()
    }
}
