// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

/// What tests of pacing share.
PageTest {
    readonly property var models: stage.window ? stage.window.models : null

    function init() {
        failOnWarning(/.?/)
        stage.prepare()
        verify(stage.open())
    }
    function openPlace() {
        goTo("Pacing")
        tryVerify(() => pages.says("A steady amount") || pages.says("Amounts are ceilings"))
    }
    function write(field, text) {
        const item = control(field)
        item.forceActiveFocus()
        item.selectAll()
        for (const letter of text)
            keyClick(letter)
    }
    /// One of the templates; the page of the new activity is open then.
    function addActivity(template) {
        openPlace()
        click(models.pacing.activities.length > 0 ? "Add an activity" : "Choose an activity")
        click(template)
        click("Keep it")
        sees("How much is fine?")
    }
    function measure(amount) {
        write("Today it was, in minutes", String(amount))
        click("Write it down")
    }
    /// Of the activity that was added last, one a day; the amount is there to be begun with.
    function beginWith(amounts) {
        for (const amount of amounts) {
            measure(amount)
            stage.passDays(1)
            verify(stage.open())
            openPlace()
            click(models.pacing.activities[models.pacing.activities.length - 1].name)
        }
    }
    /// With 15 minutes a day.
    function paced() {
        addActivity("Housework")
        beginWith([30, 30, 30])
        click("Begin with this")
        sees("15 min today")
    }
    function navigationOf() {
        return stage.window.navigation
    }
}
