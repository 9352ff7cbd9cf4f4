// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "practice"

    function rows() {
        return pages.controlNames().filter(name => name.startsWith("Start "))
    }

    function init() {
        failOnWarning(/.?/)
        stage.prepare()
        verify(stage.open())
        goTo("Practice")
    }

    function test_everythingIsThereAtFirst() {
        verify(stage.window.practice.practices.count >= 5)
        verify(stage.window.practice.movements.count >= 16)
        compare(stage.window.practice.practices.count + stage.window.practice.movements.count,
                rows().length)
    }

    function test_chipsNarrowAndWidenAgain() {
        const all = rows().length
        click("Stretch")
        const stretches = rows().length
        click("Move")
        const moves = rows().length
        compare(stretches + moves, all)
        verify(stretches > 0 && moves > 0)
        click("All")
        compare(rows().length, all)

        click("In bed")
        const inBed = rows().length
        verify(inBed > 0 && inBed < all)
        click("In bed")
        compare(rows().length, all)

        click("Under 5 min")
        verify(rows().length > 0 && rows().length < all)
        for (const name of rows())
            verify(parseInt(pages.descriptionOf(pages.control(name))) < 5, name)
    }

    function test_nothingFits() {
        // Nothing but stretches is done standing.
        click("Move")
        click("Standing")
        compare(rows().length, 0)
        sees("Nothing fits all of this yet.")
        click("Show all")
        verify(rows().length >= 5)
    }

    function test_aPracticeBegins() {
        const name = rows()[1]
        click(name)
        tryCompare(stage.session, "state", SessionViewModel.Running)
        compare("Start " + stage.session.routineTitle, name)
    }
}
