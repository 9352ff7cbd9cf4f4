// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

/// Nothing that is finished gets lost, and what is wrong is said where it matters.
PageTest {
    name: "trouble"

    readonly property string notWritten: "This session is not written down yet"

    function finishASession() {
        click("Start")
        tryCompare(stage.session, "state", SessionViewModel.Running)
        finishTheSession()
    }

    function test_noUsableJournal_data() {
        return [
            { tag: "damaged file", spoil: () => stage.damageJournal(), says: "is damaged. It was left untouched." },
            { tag: "file for a folder", spoil: () => stage.putFileInPlaceOfFolder(), says: "is a file." }
        ]
    }
    function test_noUsableJournal(data) {
        data.spoil()
        verify(stage.open())
        sees("Nothing can be kept right now")
        sees(data.says)
        finishASession()
        sees(notWritten)
        sees(data.says)

        click("Try again")
        sees(notWritten)
        stage.clearTheWay()
        click("Try again")
        seesNot(notWritten)
        click("Done")
        seesNot("Nothing can be kept right now")
        sees("1 of ")
        compare(stage.journalRows().length, 1)
        verify(stage.open())
        sees("1 of ")
    }

    function test_aDamagedFileStaysAsItIs() {
        stage.damageJournal()
        verify(stage.open())
        finishASession()
        click("Done")
        stage.close()
        verify(stage.isJournalStillDamaged())
    }

    function test_writingFailsAtTheEnd() {
        verify(stage.open())
        verify(stage.refuse("session"))
        finishASession()
        sees(notWritten)
        click("Done")
        sees("Nothing can be kept right now")
        sees("1 of ")

        verify(stage.acceptAgain("session"))
        finishASession()
        seesNot(notWritten)
        click("Done")
        seesNot("Nothing can be kept right now")
        compare(stage.journalRows().length, 2)
    }

    function test_noContent() {
        stage.setContentFolder("/nowhere/at/all")
        verify(stage.open())
        sees("No practice to suggest")
        click("See all practices")
        sees("/nowhere/at/all")
        click("Show what is wrong")
        sees("/nowhere/at/all")
    }

    function test_oneBrokenFile() {
        stage.addBrokenContent()
        verify(stage.open())
        control("Start")
        goTo("Practice")
        sees("Some content could not be used (1). The rest works.")
        click("Show what is wrong")
        sees("routines/broken.json")
    }

    function leaveASessionUnfinished() {
        verify(stage.open())
        click("Start")
        playUntilPractice()
        stage.pass(4000)
        const title = stage.session.routineTitle
        verify(stage.open())
        sees("Go on where you were?")
        sees(title + " is not finished yet.")
        compare(stage.journalRows().length, 0)
    }

    function test_goingOn() {
        leaveASessionUnfinished()
        click("Go on")
        tryCompare(stage.session, "state", SessionViewModel.LeadIn)
        stage.pass(3100)
        compare(stage.session.state, SessionViewModel.Running)
        finishTheSession()
        click("Done")
        seesNot("Go on where you were?")
        const rows = stage.journalRows()
        compare(rows.length, 1)
        verify(/ (\d+)\/\1 completed$/.test(rows[0]), rows[0])
    }

    function test_leavingIt() {
        leaveASessionUnfinished()
        click("Leave it")
        seesNot("Go on where you were?")
        const rows = stage.journalRows()
        compare(rows.length, 1)
        verify(/ [45]\/\d+ stopped$/.test(rows[0]), rows[0])
        verify(stage.open())
        seesNot("Go on where you were?")
    }

    function test_anotherOneKeepsTheUnfinishedOne() {
        leaveASessionUnfinished()
        click("Gentler")
        tryCompare(stage.session, "state", SessionViewModel.Running)
        compare(stage.journalRows().length, 1)
    }
}
