// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "ownbreathing"

    readonly property var breathing: stage.window ? stage.window.models.ownBreathing : null

    function init() {
        failOnWarning(/.?/)
        stage.prepare()
        verify(stage.open())
        openPage()
    }
    function openPage() {
        goTo("Practice")
        click("Breathe")
        click("Your own breathing")
        sees("Small and soft.")
    }
    /// The button of a part; its name tells the present length too.
    function button(part, way) {
        const start = part + ": " + way
        const names = pages.controlNames().filter(name => name.startsWith(start))
        compare(names.length, 1, start)
        return names[0]
    }
    function press(part, way, times) {
        for (let i = 0; i < times; ++i)
            click(button(part, way))
    }

    function test_beginsWithSlowBreathing() {
        sees("6 breaths a minute")
        compare(breathing.partTexts, ["4 s", "0 s", "6 s", "0 s"])
    }

    function test_halfSeconds() {
        press("Breathe in", "longer", 1)
        compare(breathing.partTexts[0], "4.5 s")
        sees("5.7 breaths a minute")
        press("Breathe out", "shorter", 3)
        compare(breathing.partTexts[2], "4.5 s")
        sees("6.7 breaths a minute")
    }

    function test_byTheArrowKeys() {
        control(button("Breathe out", "longer")).forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Left)
        compare(breathing.partTexts[2], "5.5 s")
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Right)
        compare(breathing.partTexts[2], "6.5 s")
        keyClick(Qt.Key_Space)
        compare(breathing.partTexts[2], "7 s")
    }

    function test_aPartHasItsEnds() {
        press("Breathe in", "longer", 4)
        compare(breathing.partTexts[0], "6 s")
        compare(control(button("Breathe in", "longer")).enabled, false)
        // The keyboard goes on with the other button.
        verify(pages.nameOf(pages.focused()).startsWith("Breathe in: shorter"))
        compare(control(button("Hold", "shorter")).enabled, false)
    }

    function test_problems_data() {
        return [
            { tag: "too quick", part: "Breathe out", way: "shorter", times: 8, more: "Breathe in",
              moreWay: "shorter", moreTimes: 4, says: "quicker than 10 breaths" },
            { tag: "too slow", part: "Breathe out", way: "longer", times: 4, more: "Breathe in",
              moreWay: "longer", moreTimes: 4, says: "slower than 5 breaths" },
            { tag: "a hold in the first days", part: "Hold", way: "longer", times: 2, more: "",
              says: "Hold and wait come later" }
        ]
    }
    function test_problems(data) {
        press(data.part, data.way, data.times)
        if (data.more !== "")
            press(data.more, data.moreWay, data.moreTimes)
        sees(data.says)
        compare(control("Keep it").enabled, false)
        compare(breathing.keep(), false)
        compare(stage.ownFiles().length, 0)
    }

    function test_withGlaucomaThereAreNoHolds() {
        stage.settings.profile.breathHolds = true
        stage.settings.profile.tick(10, true)
        press("Hold", "longer", 1)
        sees("You ticked")
        sees("Leave hold and wait out")
    }

    function test_keptChangedAndTakenAway() {
        press("Breathe in", "longer", 1)
        const field = control("Its name")
        field.forceActiveFocus(Qt.TabFocusReason)
        for (const letter of "Sea")
            keyClick(letter)
        keyClick(Qt.Key_Return)
        sees("Kept. Sea is among your practices.")
        compare(stage.ownFiles(), ["breathing/my-sea.json"])
        verify(stage.ownFile("breathing/my-sea.json").includes("\"inSeconds\": 4.5"))
        sees("Your ways of breathing")

        press("Breathe in", "shorter", 1)
        click("Keep the changes")
        sees("Kept.")
        compare(stage.ownFiles(), ["breathing/my-sea.json"])
        verify(stage.ownFile("breathing/my-sea.json").includes("\"inSeconds\": 4"))

        click("Make another one")
        compare(breathing.editedId, "")
        click("Keep it")
        sees("Kept. My breath 4 – 6 is among your practices.")
        tryVerify(() => stage.ownFiles().length === 2)

        click("Change Sea")
        tryCompare(breathing, "editedId", "my-sea")
        click("Take Sea away")
        sees("Sea is taken away.")
        compare(breathing.editedId, "")
        compare(stage.ownFiles().length, 1)
        click("Bring it back")
        control("Open Sea")
        compare(stage.ownFiles().length, 2)
        compare(stage.settings.contentProblems.length, 0)
    }

    function test_itIsAPracticeLikeAnyOther() {
        press("Breathe in", "shorter", 2)
        press("Breathe out", "shorter", 4)
        sees("8.6 breaths a minute")
        const field = control("Its name")
        field.forceActiveFocus(Qt.TabFocusReason)
        for (const letter of "Sea")
            keyClick(letter)
        click("Keep it")
        click("Open Sea")
        tryCompare(stage.window.models.chosen, "open", true)
        compare(stage.window.models.chosen.title, "Sea")
        compare(stage.window.models.chosen.refusal, "")
        // The cautions are those of the pattern it is most like.
        verify(stage.window.models.chosen.about.cautions.length >= 2)
    }

    function test_whatCannotBeWrittenStays() {
        press("Breathe in", "longer", 1)
        stage.blockOwnContent()
        click("Keep it")
        sees("cannot be made")
        compare(breathing.partTexts[0], "4.5 s")
        stage.clearOwnContent()
        click("Keep it")
        sees("Kept.")
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
        click("Keep it")
        sees("Kept.")
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
        openPage()
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        noFaults(pages.tabFaults())
        keyClick(Qt.Key_Escape)
        tryVerify(() => pages.control("Your own breathing") !== null)
    }
}
