// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "composer"

    readonly property var composer: stage.window ? stage.window.models.composer : null

    function init() {
        failOnWarning(/.?/)
        stage.prepare()
        verify(stage.open())
        openComposer()
    }
    function openComposer() {
        goTo("Practice")
        click("What suits me now")
        tryVerify(() => composer.steps.count > 0)
    }
    function unfold() {
        click("More wishes")
        compare(pages.nameOf(pages.focused()), "The whole body")
    }
    function titles() {
        const model = composer.steps
        const found = []
        for (let row = 0; row < model.count; ++row)
            found.push(model.data(model.index(row, 0), Qt.UserRole))
        return found
    }
    function doses() {
        const model = composer.steps
        const found = []
        for (let row = 0; row < model.count; ++row)
            found.push(model.data(model.index(row, 0), Qt.UserRole + 1))
        return found
    }
    function minutes() {
        return parseInt(composer.detail)
    }
    function keepAs(name) {
        click("Keep it")
        const field = control("What it shall be called")
        verify(field.activeFocus)
        field.text = ""
        for (const letter of name)
            keyClick(letter)
        keyClick(Qt.Key_Return)
    }

    function test_aMixStandsThereAtOnce() {
        compare(minutes(), 10)
        sees(titles()[0])
        sees(doses()[0])
        sees("Your mix")
    }

    function test_wishes_data() {
        return [
            { tag: "few minutes", ask: () => composer.minutes = 3, says: () => minutes() <= 4 },
            { tag: "many", ask: () => composer.minutes = 25, says: () => minutes() >= 20 },
            { tag: "in bed", ask: () => click("In bed"),
              says: () => composer.detail.includes("in bed") && !composer.detail.includes("seated") },
            { tag: "on a chair", ask: () => click("On a chair"),
              says: () => composer.detail.includes("seated") && !composer.detail.includes(",") },
            { tag: "one part", ask: () => click("jaw"), says: () => minutes() < 10 },
            { tag: "only left", ask: () => click("Only left"),
              says: () => doses().some(dose => dose.includes("left side only"))
                          && !doses().some(dose => dose.includes("each side")) },
            { tag: "hands free", ask: () => click("Hands stay free"),
              says: () => composer.handsFree },
            { tag: "low energy", ask: () => click("Low"),
              says: () => !doses().some(dose => dose.includes("20 seconds")) }
        ]
    }
    function test_wishes(data) {
        unfold()
        data.ask()
        tryVerify(data.says, 2000, composer.detail + " " + doses().join("; "))
        verify(titles().length > 0)
    }

    function test_whatIsGivenUpIsSaid() {
        unfold()
        click("jaw")
        sees("This is as long as it gets well.")
        click("jaw")
        seesNot("This is as long as it gets well.")
        stage.settings.profile.tick(0, true)
        click("Another mix")
        sees("Some movements are left out, since you ticked")
    }

    function test_anotherMix() {
        const first = titles().join()
        const seen = new Set([first])
        for (let i = 0; i < 5; ++i) {
            click("Another mix")
            seen.add(titles().join())
        }
        verify(seen.size > 2, seen.size)
        // The same day begins with the same mix.
        verify(stage.open())
        openComposer()
        compare(titles().join(), first)
    }

    function test_reorderedByTheMouse() {
        const [first, second] = titles()
        click(second + ": up")
        compare(titles().slice(0, 2), [second, first])
        compare(pages.control(second + ": up").enabled, false)
        click(second + ": down")
        compare(titles().slice(0, 2), [first, second])
    }

    function test_reorderedByTheKeyboard() {
        const [first, second, third] = titles()
        control(third + ": up").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        compare(titles().slice(0, 3), [first, third, second])
        compare(pages.nameOf(pages.focused()), third + ": up")
        keyClick(Qt.Key_Return)
        compare(titles().slice(0, 3), [third, first, second])
        // At the top the keyboard goes on with the other way.
        compare(pages.nameOf(pages.focused()), third + ": down")
        keyClick(Qt.Key_Down, Qt.ControlModifier)
        compare(titles().slice(0, 3), [first, third, second])
    }

    function test_leftOut() {
        const before = titles()
        const length = minutes()
        click(before[1] + ": leave out")
        compare(titles(), before.filter((_, row) => row !== 1))
        verify(minutes() < length)
        for (const title of titles())
            click(title + ": leave out")
        compare(titles().length, 0)
        compare(control("On to the start").enabled, false)
        click("Another mix")
        verify(titles().length > 1)
    }

    function test_begun() {
        const first = titles()[0]
        click("On to the start")
        tryCompare(stage.window.models.chosen, "open", true)
        sees(first)
        keyClick(Qt.Key_Escape)
        sees("Your mix")
        click("On to the start")
        click("Start")
        tryCompare(stage.session, "state", SessionViewModel.Running)
        compare(stage.session.routineTitle, "Your mix")
        finishTheSession()
        click("Done")
        compare(stage.journalRows().length, 1)
        verify(stage.journalRows()[0].startsWith("what-suits-me "))
    }

    function test_keptRenamedTakenAwayAndBroughtBack() {
        const mix = titles()
        keepAs("Evening Neck")
        sees("Kept. Evening Neck is among your practices.")
        compare(stage.ownFiles(), ["routines/my-evening-neck.json"])
        sees("Your own routines")

        click("Rename Evening Neck")
        const field = control("Another name")
        verify(field.activeFocus)
        for (const letter of "Slow")
            keyClick(letter)
        keyClick(Qt.Key_Return)
        control("Open Slow")
        compare(stage.ownFiles(), ["routines/my-evening-neck.json"])

        click("Take Slow away")
        sees("Slow is taken away.")
        compare(stage.ownFiles().length, 0)
        click("Bring it back")
        control("Open Slow")
        seesNot("Slow is taken away.")
        compare(stage.ownFiles().length, 1)

        // It is there after a restart, and can be practised.
        verify(stage.open())
        goTo("Practice")
        stage.window.models.practice.search = "slow"
        click("Slow")
        tryCompare(stage.window.models.chosen, "open", true)
        compare(stage.window.models.chosen.parts.map(part => part.title), mix)
        compare(stage.settings.contentProblems.length, 0)
    }

    function test_keptTwiceUnderOneName() {
        keepAs("Mine")
        sees("Kept.")
        click("Another mix")
        keepAs("Mine")
        tryVerify(() => stage.ownFiles().length === 2)
        compare(stage.ownFiles(), ["routines/my-mine-2.json", "routines/my-mine.json"])
    }

    function test_ownOnesAreChanged() {
        keepAs("Mine")
        click("Change Mine")
        sees("Back to a mix")
        verify(pages.control("Another mix") === null)
        const before = titles()
        compare(control("Keep the changes").enabled, false)
        click(before[1] + ": up")
        click("Keep the changes")
        sees("Kept.")
        click("Back to a mix")
        click("Change Mine")
        tryVerify(() => titles()[0] === before[1])
        click("Take Mine away")
        tryVerify(() => composer.ownId === "")
        sees("Mine is taken away.")
    }

    function test_oneSidedMixesAreKeptForBothSides() {
        unfold()
        click("Only right")
        tryVerify(() => doses().some(dose => dose.includes("right side only")))
        composer.minutes = 6
        tryVerify(() => minutes() <= 7)
        keepAs("Both")
        sees("Kept.")
        compare(stage.ownFile("routines/my-both.json").includes("sides"), false)
        tryVerify(() => composer.own.items.count === 1)
        compare(stage.settings.contentProblems.length, 0)
    }

    function test_aNameIsNeeded() {
        click("Keep it")
        click("Keep it under this name")
        sees("Give it a name first.")
        compare(stage.ownFiles().length, 0)
    }

    function test_whatCannotBeWrittenStays() {
        const mix = titles()
        stage.blockOwnContent()
        keepAs("Mine")
        sees("cannot be made")
        compare(titles(), mix)
        compare(control("What it shall be called").text, "Mine")
        stage.clearOwnContent()
        click("Keep it under this name")
        sees("Kept. Mine is among your practices.")
        compare(stage.ownFiles(), ["routines/my-mine.json"])
    }

    /// Whatever is put together can be kept and read again.
    function test_everyMixCanBeKept() {
        let kept = 0
        for (const energy of [0, 1, 2]) {
            composer.energy = energy
            for (const length of [3, 8, 17, 25]) {
                composer.minutes = length
                for (const place of ["", "chair", "bed", "floor", "standing"]) {
                    composer.position = place
                    composer.mixAgain()
                    if (composer.steps.count > 0 && minutes() >= 2) {
                        verify(composer.keep("Mix " + ++kept), composer.problem)
                    }
                }
            }
        }
        verify(kept > 40)
        tryVerify(() => composer.own.items.count === kept, 20000)
        compare(stage.settings.contentProblems.length, 0)
    }

    function test_wholePageByKeyboard_data() {
        return [
            { tag: "phone", width: 390, height: 844, scale: 1 },
            { tag: "small phone", width: 320, height: 568, scale: 1 },
            { tag: "phone, 200 %", width: 390, height: 844, scale: 2 },
            { tag: "desktop", width: 1280, height: 800, scale: 1 }
        ]
    }
    function test_wholePageByKeyboard(data) {
        keepAs("Mine")
        sees("Kept.")
        tryVerify(() => composer.own.items.count === 1)
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
        openComposer()
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        noFaults(pages.tabFaults())
        keyClick(Qt.Key_Escape)
        tryVerify(() => pages.control("Close the search") !== null || pages.control("Search") !== null)
    }
}
