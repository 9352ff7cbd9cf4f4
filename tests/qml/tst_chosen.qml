// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

/// The chosen practice: what it shows, what can be chosen, what is asked, and what keeps it shut.
PageTest {
    name: "chosen"

    readonly property string noneApply: "None of these apply"

    function init() {
        failOnWarning(/.?/)
        stage.prepare()
    }
    function open(id, width, height) {
        verify(stage.open(width ?? 390, height ?? 844))
        show(id)
    }
    function show(id) {
        stage.show(id)
        control("Back")
        stage.settle()
    }
    function isReady(expected) {
        tryCompare(control("Start"), "enabled", expected)
    }
    function isRunning(title) {
        tryVerify(() => stage.session.state !== SessionViewModel.Idle)
        compare(stage.session.routineTitle, title)
    }

    function test_whatItIs() {
        open("knee-rocks")
        sees("Knee rocks")
        sees("How it goes")
        sees("Take care")
        sees("Stop at once with")
        sees("How sure this is")
        compare(stage.window.title, "Knee rocks – Pacewell")
        compare(pages.nameOf(pages.focused()), "Start")
        keyClick(Qt.Key_Return)
        isRunning("Knee rocks")
    }

    function test_aRoutineTellsItsParts() {
        open("neck-shoulder-ease")
        sees("What you will do")
        sees("Side neck stretch")
        sees("each side")
        click("Start")
        isRunning("Neck & shoulder ease")
    }

    function test_backToWhereItWas_data() {
        return [{ tag: "Escape", leave: () => keyClick(Qt.Key_Escape) },
                { tag: "button", leave: () => click("Back") }]
    }
    function test_backToWhereItWas(data) {
        verify(stage.open())
        const next = control("Start")
        next.forceActiveFocus(Qt.TabFocusReason)
        show("knee-rocks")
        verify(pages.focused() !== next)
        data.leave()
        tryVerify(() => pages.focused() === next)
        compare(stage.session.state, SessionViewModel.Idle)
    }

    function test_picturesGoOn() {
        open("neck-shoulder-ease")
        const picture = pages.controlNames().find(name => name.startsWith("Picture 1 of "))
        verify(picture)
        click(picture)
        tryVerify(() => pages.controlNames().some(name => name.startsWith("Picture 2 of ")))
    }

    function test_aFavouriteIsKept() {
        open("knee-rocks")
        click("Make it a favourite")
        control("A favourite, press to take it out")
        open("knee-rocks")
        const heart = control("A favourite, press to take it out")
        heart.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        open("knee-rocks")
        control("Make it a favourite")
    }

    function test_oneSideAndGentler() {
        open("wall-calf-stretch")
        click("Left only")
        sees("left side only")
        click("Gentler: shorter and fewer")
        sees("10 seconds")
        // What was pressed last keeps the keyboard.
        compare(pages.nameOf(pages.focused()), "Gentler: shorter and fewer")
        click("Start")
        verify(stage.playUntil(SessionViewModel.Hold))
        compare(stage.session.side, SessionViewModel.Left)
        compare(stage.session.secondsLeft, 10)
        verify(!stage.playUntil(SessionViewModel.ChangeSide))
    }

    function test_aConditionTakesAMovementOut() {
        verify(stage.open())
        goTo("Settings")
        click("About you")
        click("Thin bones (osteoporosis), or a broken vertebra")
        goTo("Today")
        show("lower-back-kindly")
        sees("since you ticked thin bones")
        keyClick(Qt.Key_Escape)
        show("knee-to-chest")
        sees("Knee to chest is left out, since you ticked thin bones.")
        sees("takes its place")
        click("Start")
        tryVerify(() => stage.session.state !== SessionViewModel.Idle)
        verify(stage.session.routineTitle !== "Knee to chest")
    }

    function test_playAsksFirstWhereSomethingHasToBeAsked() {
        verify(stage.open())
        stage.begin("knee-rocks")
        isRunning("Knee rocks")
        stage.session.stop()
        stage.session.close()
        stage.begin("ball-feet")
        isReady(true)
        compare(stage.session.state, SessionViewModel.Idle)
    }

    function test_theChecklistLetsThrough() {
        open("ball-feet")
        click("Start")
        sees("Before massage")
        click(noneApply)
        isRunning("Ball for the feet")
    }

    function test_theChecklistBlocks() {
        open("ball-feet")
        click("Start")
        click("There is an open wound.")
        sees("Let it heal first.")
        sees("Not this one today")
        compare(pages.control(noneApply), null)
        // A slip can be taken back.
        click("There is an open wound.")
        control(noneApply)
        click("There is an open wound.")
        click("Choose something else")
        control("Practice")
        compare(stage.session.state, SessionViewModel.Idle)

        // No answer is kept.
        show("ball-feet")
        click("Start")
        control(noneApply)
    }

    function test_aCautionGoesOnWithCare() {
        open("ball-feet")
        click("Start")
        click("You are pregnant.")
        sees("Leave your belly and your legs out.")
        click("I will take care, go on")
        isRunning("Ball for the feet")
    }

    function test_theChecklistByKeyboard() {
        open("ball-feet")
        keyClick(Qt.Key_Return)
        tryVerify(() => pages.nameOf(pages.focused()) === "Back to the practice")
        keyClick(Qt.Key_Tab)
        compare(pages.nameOf(pages.focused()), "There is an open wound.")
        keyClick(Qt.Key_Space)
        sees("Not this one today")
        compare(pages.nameOf(pages.focused()), "There is an open wound.")
        keyClick(Qt.Key_Escape)
        tryVerify(() => pages.nameOf(pages.focused()) === "Start")
        keyClick(Qt.Key_Return)
        tryVerify(() => pages.control(noneApply) !== null)
        noFaults(pages.tabFaults())
        control(noneApply).forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        isRunning("Ball for the feet")
    }

    function test_heatWantsAPlaceAndItsPause() {
        verify(stage.open())
        // Warm from 7:30 to 7:45, so the next warmth is fine from 8:45 on; it is 8:10.
        stage.addHeat("heating-pad", "neck", 40, 15)
        show("heating-pad")
        sees("Choose where the warmth will be.")
        isReady(false)
        click("neck")
        sees("The skin there needs its pause. Warmth is fine again in 35 minutes, at 08:45.")
        isReady(false)
        click("lower back")
        seesNot("The skin there needs its pause.")
        isReady(true)
        click("One minute less")
        sees("14 min")
        click("Start")
        sees("Before warmth")
        click(noneApply)
        isRunning("Heating pad")
        verify(stage.playUntil(SessionViewModel.Warm))
        compare(stage.session.secondsLeft, 14 * 60)
    }

    function test_minutesStayInTheirRange() {
        open("heating-pad")
        for (let i = 0; i < 5; ++i)
            click("One minute more")
        sees("20 min")
        compare(control("One minute more").enabled, false)
        for (let i = 0; i < 15; ++i)
            click("One minute less")
        sees("5 min")
        compare(control("One minute less").enabled, false)
    }

    function test_breathingOnTheFirstDays() {
        open("gentle-start")
        sees("3 min")
        compare(control("One minute more").enabled, false)
        click("Words: breathe in, breathe out")
        compare(stage.settings.sounds.breathWords, true)
        keyClick(Qt.Key_Escape)
        show("slow-breathing")
        isReady(false)
        sees("opens after three days")
        keyClick(Qt.Key_Escape)
        show("box-breathing")
        isReady(false)
        sees("under About you")
    }

    function test_lettingGoOnly() {
        open("muscle-by-muscle-7")
        click("Only let go, without tensing")
        click("jaw")
        click("Start")
        isRunning("Muscle by muscle, in seven")
        const titles = []
        while (stage.session.state !== SessionViewModel.Finished) {
            verify(stage.session.phase !== SessionViewModel.Tense)
            titles.push(stage.session.stepTitle)
            stage.pass(1000)
        }
        verify(titles.includes("Neck"))
        verify(!titles.includes("Face"))
    }

    function test_aGentlerDayOnlyLetsGo() {
        verify(stage.open())
        stage.begin("muscle-by-muscle-7", true)
        isRunning("Muscle by muscle, in seven")
        verify(!stage.playUntil(SessionViewModel.Tense))
    }

    readonly property var sizes: [
        { tag: "small phone", width: 320, height: 568, scale: 1 },
        { tag: "small phone, 200 %", width: 320, height: 568, scale: 2 },
        { tag: "phone, 200 %", width: 390, height: 844, scale: 2 },
        { tag: "desktop", width: 1280, height: 800, scale: 1 },
        { tag: "desktop, 200 %", width: 1280, height: 800, scale: 2 }
    ]

    function isGood(page) {
        stage.settle()
        const faults = pages.layoutFaults().concat(pages.targetFaults())
        compare([page, ...faults].join("\n"), page)
        noFaults(pages.tabFaults())
    }
    function test_layout_data() {
        return sizes
    }
    function test_layout(data) {
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
        for (const id of ["neck-shoulder-ease", "heating-pad", "muscle-by-muscle-7", "gentle-start"]) {
            show(id)
            isGood(id)
            keyClick(Qt.Key_Escape)
        }
        show("ball-feet")
        click("Start")
        isGood("checklist")
        click("There is an open wound.")
        isGood("checklist that blocks")
    }
}
