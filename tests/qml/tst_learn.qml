// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "learn"

    readonly property var learn: stage.window ? stage.window.models.learn : null
    readonly property string first: "What the words mean"
    readonly property string pacing: "Pacing: sharing out your strength"

    function init() {
        failOnWarning(/.?/)
        stage.prepare()
        verify(stage.open())
        openList()
    }
    function openList() {
        goTo("Practice")
        click("Learn")
        sees("Short pages, to read or to hear.")
    }
    function isRead(row) {
        return learn.data(learn.index(row, 0), Qt.UserRole + 3)
    }
    function readToTheEnd() {
        stage.settle()
        keyClick(Qt.Key_End)
        tryVerify(() => isRead(learn.openRow), 5000)
    }

    function test_allPagesInTheirOrder() {
        compare(learn.rowCount(), 18)
        const rows = pages.controlNames().filter(name => name === first || name === pacing)
        compare(rows, [first, pacing])
        compare(pages.descriptionOf(pages.control(pacing)), "2 min · The same amount on good and bad "
                + "days, with rests before you need them.")
    }

    function test_openedReadAndBack() {
        click(pacing)
        sees("Pacing means planning how much you do")
        sees("How sure this is: supported by some studies.")
        verify(!isRead(2))
        readToTheEnd()
        keyClick(Qt.Key_Home)
        click("Back")
        compare(pages.nameOf(pages.focused()), pacing + ", read")
        // It is still known after a restart.
        verify(stage.open())
        openList()
        control(pacing + ", read")
        control(first)
    }

    function test_aGlanceIsNoReading() {
        click(pacing)
        sees("2 min to read")
        wait(1800)
        keyClick(Qt.Key_Escape)
        control(pacing)
        verify(!isRead(2))
    }

    function test_strongWordsAreStrong() {
        click(pacing)
        sees("<b>Stop at the planned amount</b>")
        seesNot("**")
    }

    function test_keyboardOnly() {
        compare(pages.nameOf(pages.focused()), "Back")
        for (let i = 0; i < 3; ++i) // past what can be thought over
            keyClick(Qt.Key_Tab)
        compare(pages.nameOf(pages.focused()), first)
        keyClick(Qt.Key_Return)
        sees("is a word from the internet")
        compare(pages.nameOf(pages.focused()), "Back")
        readToTheEnd()
        keyClick(Qt.Key_Escape)
        compare(pages.nameOf(pages.focused()), first + ", read")
        keyClick(Qt.Key_Escape)
        tryVerify(() => pages.control("Learn") !== null)
        compare(pages.nameOf(pages.focused()), "Learn")
    }

    function test_onToTheNextPage() {
        click(first)
        click("Pain and the nervous system")
        tryCompare(learn, "openRow", 1)
        compare(pages.nameOf(pages.focused()), "Back")
        verify(!isRead(1))
        learn.open(17)
        seesNot("The next page")
    }

    function test_whatCanBeTried() {
        click(pacing)
        click("Desk break")
        tryCompare(stage.window.models.chosen, "open", true)
        keyClick(Qt.Key_Escape)
        sees("Pacing means planning how much you do")
        click("Start Desk break")
        tryCompare(stage.session, "state", SessionViewModel.Running)
    }

    /// Under test there is no voice; then it says so, and nothing else happens.
    function test_withoutAVoice() {
        click(pacing)
        click("Read aloud")
        sees("There is no voice on this computer.")
        verify(!learn.aloud.reading)
        stage.settings.sounds.sound = false
        click("Read aloud")
        sees("The sound is switched off.")
    }

    function test_nothingToLearnNoLink() {
        stage.setContentFolder(Qt.resolvedUrl("../data/small-content").toString().replace("file://", ""))
        verify(stage.open())
        goTo("Practice")
        control("What suits me now")
        compare(pages.control("Learn"), null)
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
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
        openList()
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        noFaults(pages.tabFaults())
        for (let row = 0; row < learn.rowCount(); ++row) {
            stage.window.navigation.readArticle(row)
            stage.settle()
            noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        }
        stage.window.navigation.readArticle(2)
        stage.settle()
        noFaults(pages.tabFaults())
    }
}
