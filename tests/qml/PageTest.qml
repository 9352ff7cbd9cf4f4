// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

/// What all tests of pages share. Any warning on the way fails the test.
TestCase {
    when: windowShown

    function init() {
        failOnWarning(/.?/)
        stage.prepare()
    }
    function cleanup() {
        stage.close()
    }

    /// Waits until the control of this name is on the page.
    function control(name) {
        tryVerify(() => pages.control(name) !== null, 5000, "no control called " + name)
        return pages.control(name)
    }
    function click(name) {
        control(name)
        stage.settle()
        const item = control(name)
        item.forceActiveFocus() // scrolls it into view
        mouseClick(item)
    }
    function goTo(name) {
        stage.settle()
        // On a phone the start page leads there.
        if (name === "Settings" && pages.control(name) === null) {
            mouseClick(control("Today"))
            click(name)
        } else {
            mouseClick(control(name))
        }
    }
    function sees(words) {
        tryVerify(() => pages.says(words), 5000, "the page does not say: " + words)
    }
    function seesNot(words) {
        tryVerify(() => !pages.says(words), 5000, "the page still says: " + words)
    }
    function playUntilPractice() {
        while (![SessionViewModel.Hold, SessionViewModel.Move].includes(stage.session.phase))
            stage.pass(500)
    }
    function finishTheSession() {
        while (stage.session.state !== SessionViewModel.Finished)
            stage.pass(1000)
    }
    function noFaults(faults) {
        compare(faults.join("\n"), "")
    }
}
