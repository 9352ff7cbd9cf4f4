// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

/// What the numbers come to: trends, what goes with what, trials, the week, and files of it all.
PageTest {
    id: test

    readonly property var models: stage.window ? stage.window.models : null

    name: "Progress"

    function init() {
        failOnWarning(/.?/)
        stage.prepare()
        verify(stage.open())
    }
    /// Ten weeks in which pain is 3 higher on each fifth day, on which there was stress.
    function keepDiary() {
        for (let day = 69; day >= 1; --day) {
            const isStressed = day % 5 === 0
            const wave = [0, 1, 0, -1, 1, 0, 0][day % 7]
            stage.note(day, 4 + wave + (isStressed ? 3 : 0), isStressed ? ["stress"] : [])
        }
    }

    function test_withoutDaysItSaysWhatIsMissing() {
        goTo("Progress")
        sees("Pain in the last 28 days: nothing noted")
        sees("5 more days within one week are needed")
        sees("Nothing to look at yet.")
        compare(models.lookBack.sentences.length, 5)
    }
    function test_aChartIsASentenceAndATable() {
        keepDiary()
        goTo("Progress")
        sees("Pain in the last 28 days: noted on 27 days")
        click("Show as a table")
        sees("Mon 23 Nov")
        click("Hide the table")
        click("13 weeks")
        sees("Pain in the last 91 days: noted on 69 days")
        click("Pain on waking")
        sees("Pain on waking in the last 91 days: nothing noted.")
        click("Minutes practised")
        sees("Nothing was practised here yet.")
    }
    function test_whatGoesWithItIsWorkedOutBesideTheWindow() {
        keepDiary()
        goTo("Progress")
        tryVerify(() => !models.patterns.busy && models.patterns.toldCount === 1, 10000)
        const row = models.patterns.rows[0]
        verify(row.title.startsWith("Stress"))
        verify(row.value.startsWith("+"))
        verify(row.sentence.includes("no proof") || row.sentence.includes("not proof"))
        verify(pages.control(row.title + ": " + row.value) !== null)
    }
    function test_withFewDaysNoLinkIsDenied() {
        for (let day = 10; day >= 1; --day)
            stage.note(day, 4, day % 3 === 0 ? ["stress"] : [])
        goTo("Progress")
        tryVerify(() => !models.patterns.busy && models.patterns.rows.length > 0, 10000)
        sees("Not enough days yet:")
        compare(models.patterns.toldCount, 0)
    }
    function test_anotherOutcomeHasNothingToSay() {
        keepDiary()
        goTo("Progress")
        models.patterns.outcome = 4 // sleep was never noted
        tryVerify(() => !models.patterns.busy && models.patterns.rows.length > 0, 10000)
        compare(models.patterns.toldCount, 0)
        sees("Not enough days yet:")
    }
    function test_aTrialFromBeginningToEnd() {
        goTo("Progress")
        click("Try it out")
        click("Begin a trial")
        verify(!control("Begin today").enabled)
        models.experiments.choosePractice("belly-breathing")
        click("5 days")
        sees("It takes 40 days")
        click("6")
        sees("It takes 30 days")
        click("Begin today")
        sees("One at a time")
        sees("For what you try: today with")
        compare(models.experiments.rows.length, 1)
        verify(stage.open())
        verify(models.experiments.on)
        goTo("Progress")
        click("Try it out")
        click("End it now")
        sees("ended early")
        click("Take it away")
        click("Take the trial away")
        tryVerify(() => models.experiments.rows.length === 0)
    }
    function test_aCopyIsSavedAndBroughtBack() {
        stage.note(1, 4, ["stress"])
        goTo("Progress")
        click("Take it with you")
        const ways = ["One file (JSON)", "One file (JSON)", "Tables (CSV)", "For a clinic (FHIR)"]
        for (let i = 0; i < ways.length; ++i) {
            click(ways[i])
            sees("Saved as")
            tryVerify(() => !models.archive.busy)
            compare(stage.savedFiles().length, i + 1) // nothing is written over
        }
        stage.note(1, 7)
        models.archive.bringBack(stage.documentsFolder() + "/Pacewell journal 2026-11-24.json")
        tryVerify(() => models.archive.message.includes("yours stayed"))
        models.diary.clear()
    }
    function test_thePaperForAnAppointment() {
        keepDiary()
        goTo("Progress")
        click("For your appointment")
        tryVerify(() => models.report.pageCount > 0, 20000)
        sees("Page 1 of")
        click("Letter")
        tryVerify(() => models.report.pageShape < 1.3)
        click("Save as PDF")
        sees("Saved as")
        compare(stage.savedFiles(), ["Pacewell report 2026-11-24.pdf"])
    }
    function test_layout_data() {
        const rows = []
        for (const page of ["", "Try it out", "For your appointment", "Take it with you"]) {
            const name = page === "" ? "overview" : page
            rows.push({ tag: name + ", small phone, 200 %", page: page, width: 360, height: 640, scale: 2 })
            rows.push({ tag: name + ", desktop", page: page, width: 1280, height: 800, scale: 1 })
        }
        return rows
    }
    function test_layout(data) {
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
        keepDiary()
        goTo("Progress")
        tryVerify(() => !models.patterns.busy, 10000)
        if (data.page !== "")
            click(data.page)
        tryVerify(() => !models.report.working, 20000)
        if (data.page === "Try it out")
            click("Begin a trial")
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
    }
    function test_whatIsNoCopyIsRefused() {
        goTo("Progress")
        click("Take it with you")
        models.archive.bringBack(stage.documentsFolder() + "/none.json")
        tryVerify(() => models.archive.message !== "")
        verify(!models.archive.saved)
    }
}
