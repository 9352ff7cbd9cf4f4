// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "session"

    /// From the end of a session to the pages where it has to be found.
    function findsTheMark() {
        sees("1 of ")
        compare(pages.control("Start") !== null, true)
        goTo("Progress")
        sees("first mark is from today")
        sees("Tuesday 24 November: 1 session")
    }

    function test_byMouse() {
        verify(stage.open())
        const title = stage.window.models.today.nextTitle
        sees(title)
        click("Start")
        tryCompare(stage.session, "state", SessionViewModel.Running)
        compare(stage.session.routineTitle, title)
        sees(stage.session.stepTitle)

        verify(stage.playUntil(SessionViewModel.GetReady))
        sees(stage.session.stepTitle)
        const first = stage.session.stepNumber
        click("Next")
        compare(stage.session.stepNumber, first + 1)
        click("Back")
        compare(stage.session.stepNumber, first)
        click("Pause")
        compare(stage.session.state, SessionViewModel.Paused)
        click("Go on")
        compare(stage.session.state, SessionViewModel.LeadIn)
        stage.pass(3100)
        compare(stage.session.state, SessionViewModel.Running)

        click("This hurts")
        compare(stage.session.state, SessionViewModel.Hurting)
        sees("Stop there")
        click("Leave this one out")
        compare(stage.session.state, SessionViewModel.Running)
        compare(stage.session.stepNumber, first + 1)

        finishTheSession()
        sees("You practised for")
        sees("hurt today. That is noted.")
        click("Done")
        compare(stage.session.state, SessionViewModel.Idle)
        findsTheMark()

        const rows = stage.journalRows()
        compare(rows.length, 1)
        verify(rows[0].endsWith(" completed"), rows[0])

        verify(stage.open())
        findsTheMark()
        compare(stage.journalRows(), rows)
    }

    function test_byKeyboard_data() {
        return [{ tag: "phone", width: 390, height: 844 }, { tag: "desktop", width: 1280, height: 800 }]
    }
    function test_byKeyboard(data) {
        verify(stage.open(data.width, data.height))
        control("Start").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        tryCompare(stage.session, "state", SessionViewModel.Running)
        keyClick(Qt.Key_Space)
        compare(stage.session.state, SessionViewModel.Paused)
        keyClick(Qt.Key_Space)
        compare(stage.session.state, SessionViewModel.LeadIn)
        stage.pass(3100)
        compare(stage.session.state, SessionViewModel.Running)

        verify(stage.playUntil(SessionViewModel.GetReady))
        keyClick(Qt.Key_Right)
        compare(stage.session.stepNumber, 2)
        keyClick(Qt.Key_Left)
        compare(stage.session.stepNumber, 1)

        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_H)
        compare(stage.session.state, SessionViewModel.Hurting)
        compare(pages.nameOf(pages.focused()), "Leave this one out")
        keyClick(Qt.Key_Space)
        compare(stage.session.state, SessionViewModel.Running)
        compare(stage.session.stepNumber, 3)

        verify(stage.session.canEase)
        keyClick(Qt.Key_E)
        compare(stage.session.canEase, false)
        playUntilPractice()
        stage.pass(3000)
        keyClick(Qt.Key_Escape)
        sees("End here?")
        compare(stage.session.state, SessionViewModel.Paused)
        compare(pages.nameOf(pages.focused()), "Stay")
        keyClick(Qt.Key_Escape)
        seesNot("End here?")
        keyClick(Qt.Key_Escape)
        keyClick(Qt.Key_Return)
        seesNot("End here?")
        compare(stage.session.state, SessionViewModel.Paused)
        compare(pages.nameOf(pages.focused()), "Go on")

        keyClick(Qt.Key_Escape)
        keyClick(Qt.Key_Tab)
        compare(pages.nameOf(pages.focused()), "End here")
        keyClick(Qt.Key_Return)
        compare(stage.session.state, SessionViewModel.Finished)
        sees("stopped when it was enough. That counts.")
        sees("easier form")
        sees("hurt today. That is noted.")
        compare(pages.nameOf(pages.focused()), "Done")
        keyClick(Qt.Key_Return)
        compare(stage.session.state, SessionViewModel.Idle)

        const rows = stage.journalRows()
        compare(rows.length, 1)
        verify(rows[0].endsWith(" stopped"), rows[0])
    }

    function test_theGentlerOneIsShorter() {
        verify(stage.open())
        click("Start")
        const usual = stage.session.timeLeft
        keyClick(Qt.Key_Escape)
        click("End here")
        click("Done")
        click("Gentler")
        tryCompare(stage.session, "state", SessionViewModel.Running)
        verify(parseInt(stage.session.timeLeft) < parseInt(usual), stage.session.timeLeft + ", " + usual)
    }

    function test_fineAgainGoesOn() {
        verify(stage.open())
        click("Start")
        keyClick(Qt.Key_H)
        click("It is fine again, go on")
        compare(stage.session.state, SessionViewModel.LeadIn)
        stage.pass(3100)
        compare(stage.session.state, SessionViewModel.Running)
        keyClick(Qt.Key_H)
        click("Try the easier version")
        compare(stage.session.state, SessionViewModel.Running)
        keyClick(Qt.Key_H)
        click("End here for today")
        compare(stage.session.state, SessionViewModel.Finished)
    }

    function test_aGapBecomesAPause() {
        verify(stage.open())
        click("Start")
        verify(stage.playUntil(SessionViewModel.GetReady))
        const left = stage.session.timeLeft
        stage.sleep()
        compare(stage.session.state, SessionViewModel.Paused)
        compare(stage.session.timeLeft, left)
        sees("so the session waited for you")
    }

    function test_aFinishedDayIsSaidSo() {
        verify(stage.open())
        const count = stage.window.models.today.day.count
        verify(count > 0)
        for (let done = 0; done < count; ++done) {
            click("Start")
            tryCompare(stage.session, "state", SessionViewModel.Running)
            finishTheSession()
            click("Done")
        }
        sees("All done for today")
        sees(`${count} of ${count} done`)
        stage.passDays(1)
        verify(stage.open())
        seesNot("All done for today")
        sees(`0 of ${count} done`)
    }
}
