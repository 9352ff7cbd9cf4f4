// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "practice"

    readonly property var practice: stage.window ? stage.window.models.practice : null

    function init() {
        failOnWarning(/.?/)
        stage.prepare()
        verify(stage.open())
        goTo("Practice")
    }

    /// Of the rows of the list, in view or not.
    function column(role) {
        const model = practice.practices
        const found = []
        for (let row = 0; row < model.count; ++row)
            found.push(model.data(model.index(row, 0), Qt.UserRole + role))
        return found
    }
    function ids() {
        return column(0)
    }
    function titles() {
        return column(1)
    }
    function kinds() {
        return column(3)
    }
    function headings() {
        return column(6).filter(heading => heading !== "")
    }
    function reasons() {
        return column(7)
    }
    /// The rows under a heading.
    function under(heading) {
        const all = column(6)
        const from = all.indexOf(heading)
        if (from < 0)
            return []
        const next = all.findIndex((other, row) => row > from && other !== "")
        return ids().slice(from, next < 0 ? undefined : next)
    }

    function test_nothingIsDoneBeforeThePageIsShown() {
        verify(stage.open())
        compare(practice.practices.count, 0)
        goTo("Practice")
        tryVerify(() => practice.practices.count > 60)
    }

    function test_chipsNarrowAndWidenAgain() {
        const all = ids().length
        let sum = 0
        for (const kind of ["Stretch", "Move", "Breathe", "Relax", "Heat", "Massage", "Sleep"]) {
            click(kind)
            verify(ids().length > 0, kind)
            verify(kinds().every(each => each === kind.toLowerCase()), kind)
            sum += ids().length
        }
        compare(sum, all)
        click("All")
        compare(ids().length, all)

        click("In bed")
        const inBed = ids().length
        verify(inBed > 0 && inBed < all)
        click("In bed")
        compare(ids().length, all)

        click("Under 5 min")
        verify(ids().length > 0 && ids().length < all)
        for (const detail of column(2))
            verify(parseInt(detail) < 5, detail)
    }

    function test_aPartOfTheBody() {
        const all = ids().length
        click("Part of the body")
        click("jaw")
        verify(ids().length > 0 && ids().length < all / 2)
        verify(ids().includes("jaw-rest"))
        click("Part of the body")
        compare(ids().length, all)
    }

    function test_eachOnceAndUnderItsHeading() {
        const all = ids()
        compare(new Set(all).size, all.length)
        compare(headings()[0], "Good for today")
        compare(headings().slice(-2), ["All practices", "Single movements"])
        verify(under("Good for today").length <= 3)
    }

    function test_goodForToday() {
        const before = under("Good for today")
        verify(before.length > 0)
        stage.begin(before[0], false)
        tryCompare(stage.session, "state", SessionViewModel.Running)
        finishTheSession()
        click("Done")
        verify(!under("Good for today").includes(before[0]))
        compare(under("Recently done"), [before[0]])
        stage.passDays(1)
        goTo("Today")
        goTo("Practice")
        tryVerify(() => under("Good for today").includes(before[0]))
    }

    function test_favouritesStandAbove() {
        stage.show("jaw-rest")
        click("Make it a favourite")
        click("Back")
        compare(under("Favourites"), ["jaw-rest"])
        verify(stage.open())
        goTo("Practice")
        compare(under("Favourites"), ["jaw-rest"])
    }

    function test_optionalBreathingIsAskedForFirst() {
        verify(!ids().includes("box-breathing"))
        stage.settings.profile.breathHolds = true
        verify(ids().includes("box-breathing"))
    }

    function test_whatDoesNotSuitComesLastAndSaysWhy() {
        const kneels = titles()[ids().indexOf("childs-pose")]
        stage.settings.profile.tick(7, true) // kneeling is not possible
        const last = under("Less suitable for you")
        verify(last.includes("childs-pose"))
        compare(last, ids().slice(-last.length))
        const row = ids().indexOf("childs-pose")
        verify(reasons()[row].startsWith("Better left out with"), reasons()[row])
        compare(titles()[row], kneels)
        verify(reasons().slice(0, -last.length).every(reason => reason === ""))
        keyClick(Qt.Key_Tab)
        click("Search")
        for (const letter of "child")
            keyClick(letter)
        sees("Better left out with")
        verify(pages.control("Start " + kneels) === null)
    }

    function test_typingAnywhereSearches() {
        for (const letter of "HAM")
            keyClick(letter)
        const field = control("Search the practices")
        verify(field.activeFocus)
        compare(field.text.toLowerCase(), "ham")
        verify(ids().length > 0)
        verify(ids().includes("towel-leg-raise")) // it is for the hamstrings: backs of the thighs
        keyClick(Qt.Key_Escape)
        compare(practice.search, "")
        verify(pages.control("Search the practices") === null)
    }

    function test_theSearchKeepsTheKeyboard() {
        for (const letter of "kneeq")
            keyClick(letter)
        sees("Nothing fits all of this yet.")
        keyClick(Qt.Key_Backspace)
        tryVerify(() => ids().includes("knee-rocks"))
        stage.settle()
        verify(control("Search the practices").activeFocus)
        keyClick(Qt.Key_Down)
        compare(pages.nameOf(pages.focused()), titles()[0])
        keyClick(Qt.Key_Down)
        compare(pages.nameOf(pages.focused()), titles()[1])
        control("Search the practices").forceActiveFocus(Qt.TabFocusReason)
        for (let i = 0; i < 4; ++i)
            keyClick(Qt.Key_Backspace)
        stage.settle()
        verify(control("Search the practices").activeFocus)
    }

    function test_search_data() {
        return [
            { tag: "name", typed: "knee rocks", finds: "knee-rocks" },
            { tag: "capitals", typed: "KNEE", finds: "knee-rocks" },
            { tag: "accents", typed: "kn\u00e9e r\u00f6cks", finds: "knee-rocks" },
            { tag: "part of the body", typed: "jaw", finds: "jaw-rest" },
            { tag: "muscle", typed: "calves", finds: "wall-calf-stretch" },
            { tag: "summary", typed: "between two tasks", finds: "desk-break" }
        ]
    }
    function test_search(data) {
        keyClick(Qt.Key_F, Qt.ControlModifier)
        const field = control("Search the practices")
        verify(field.activeFocus)
        practice.search = data.typed
        verify(ids().includes(data.finds), ids().join(" "))
        verify(ids().length < 60)
        compare(headings().length, 0)
    }

    function test_whatIsCalledSoComesFirst() {
        practice.search = "calf"
        verify(titles()[0].toLowerCase().includes("calf"), titles()[0])
    }

    function test_nothingFits() {
        click("Search")
        for (const letter of "xyzzy")
            keyClick(letter)
        compare(ids().length, 0)
        sees("Nothing fits all of this yet.")
        click("Show all")
        verify(ids().length > 60)
        seesNot("Nothing fits all of this yet.")
    }

    function test_theRowOpensAndItsButtonBegins() {
        click(titles()[0])
        tryCompare(stage.window.models.chosen, "open", true)
        compare(stage.window.models.chosen.title, titles()[0])
        keyClick(Qt.Key_Escape)
        tryCompare(stage.window.models.chosen, "open", false)
        click("Start " + titles()[0])
        tryCompare(stage.session, "state", SessionViewModel.Running)
        compare(stage.session.routineTitle, titles()[0])
    }

    function test_arrowsWalkOverTheList() {
        control("Under 5 min").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Down)
        compare(pages.nameOf(pages.focused()), titles()[0])
        keyClick(Qt.Key_Right)
        compare(pages.nameOf(pages.focused()), "Start " + titles()[0])
        keyClick(Qt.Key_Left)
        keyClick(Qt.Key_Down)
        compare(pages.nameOf(pages.focused()), titles()[1])
        keyClick(Qt.Key_End)
        const last = titles()[titles().length - 1]
        compare(pages.nameOf(pages.focused()), last)
        const item = pages.focused()
        tryVerify(() => item.mapToItem(null, 0, 0).y + item.height <= stage.window.height)
        keyClick(Qt.Key_Home)
        compare(pages.nameOf(pages.focused()), titles()[0])
        keyClick(Qt.Key_Return)
        tryCompare(stage.window.models.chosen, "open", true)
        keyClick(Qt.Key_Escape)
        tryVerify(() => pages.nameOf(pages.focused()) === titles()[0])
    }

    function test_aPackComesAndGoesAndTheListKeepsItsPlace() {
        control("Under 5 min").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down)
        const at = pages.nameOf(pages.focused())
        stage.addPack("forest", "zz-forest", "Zz forest")
        tryVerify(() => ids().includes("zz-forest"))
        compare(pages.nameOf(pages.focused()), at)
        stage.removePack("forest")
        tryVerify(() => !ids().includes("zz-forest"))
        compare(pages.nameOf(pages.focused()), at)
    }

    function test_aRunningSessionKeepsItsContent() {
        stage.addPack("forest", "forest-walk", "Forest walk")
        tryVerify(() => ids().includes("forest-walk"))
        stage.begin("forest-walk", false)
        tryCompare(stage.session, "state", SessionViewModel.Running)
        stage.removePack("forest")
        tryVerify(() => !ids().includes("forest-walk"))
        finishTheSession()
        compare(stage.session.routineTitle, "Forest walk")
        click("Done")
        compare(stage.journalRows().length, 1)
    }

    function test_withAThousandMoreOnlyWhatIsSeenIsMade() {
        stage.addManyRoutines(1000)
        tryVerify(() => ids().length > 1000, 20000)
        stage.settle()
        verify(pages.controlNames().filter(name => name.startsWith("Start ")).length < 30)
        const start = new Date()
        practice.search = "many 77"
        verify(new Date() - start < 500)
        verify(ids().includes("many-770"))
        practice.search = ""
        keyClick(Qt.Key_Tab)
        control("Under 5 min").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_End)
        compare(pages.nameOf(pages.focused()), titles()[titles().length - 1])
    }

    function test_fromTheDeskBreakToTheDesk() {
        stage.show("desk-break")
        click("Set up your desk")
        sees("Your place to work")
        compare(stage.window.models.chosen.open, false)
        keyClick(Qt.Key_Escape)
        seesNot("Your place to work")
        stage.show("jaw-rest")
        tryCompare(stage.window.models.chosen, "open", true)
        stage.settle()
        verify(pages.control("Set up your desk") === null)
    }

    function test_theTopIsInViewAtFirst_data() {
        return [{ tag: "phone", scale: 1 }, { tag: "200 %", scale: 2 }]
    }
    function test_theTopIsInViewAtFirst(data) {
        verify(stage.open())
        stage.settings.textScale = data.scale
        goTo("Practice")
        stage.settle()
        const y = () => control("Search").mapToItem(null, 0, 0).y
        tryVerify(() => y() >= 12 && y() < 60, 2000, "at " + y())
        // What unfolds at the top leaves it there.
        click("Part of the body")
        stage.settle()
        tryVerify(() => y() >= 12 && y() < 60, 2000, "at " + y())
    }

    function test_theDeskIsLookedAt() {
        click("Move")
        click("Set up your desk")
        sees("Your place to work")
        sees("Nothing of this is kept.")
        seesNot("Sit back and stretch out an arm.")
        click("Your screen is much nearer or farther than an arm is long.")
        sees("Sit back and stretch out an arm.")
        keyClick(Qt.Key_Space)
        seesNot("Sit back and stretch out an arm.")
        keyClick(Qt.Key_Space)
        click("Take a desk break")
        tryCompare(stage.window.models.chosen, "open", true)
        compare(stage.window.models.chosen.title, "Desk break")
        keyClick(Qt.Key_Escape)
        sees("Your place to work")
        keyClick(Qt.Key_Escape)
        tryVerify(() => pages.nameOf(pages.focused()) === "Set up your desk")
        keyClick(Qt.Key_Return)
        sees("Your place to work")
        seesNot("Sit back and stretch out an arm.")
        compare(stage.ownFiles().length, 0)
    }
}
