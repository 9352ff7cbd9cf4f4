// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

/// What tests of reminders share. It is ten past eight on a Tuesday morning.
PageTest {
    readonly property var models: stage.window ? stage.window.models : null

    function openReminders() {
        verify(stage.open())
        click("Reminders")
        sees("Leave me in peace")
    }
    function write(field, text) {
        const item = control(field)
        item.forceActiveFocus()
        item.selectAll()
        for (const letter of text)
            keyClick(letter)
    }
    function leave(field) {
        control(field).focus = false
    }
    /// A check-in, every day.
    function addCheckIn(time) {
        click("Add a reminder")
        click("check-in")
        write("Time 1", time)
        click("Keep it")
        sees("· every day")
    }
}
