// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "relaxation"

    function test_tenseAndLetGo() {
        verify(stage.open())
        verify(stage.beginAtOnce("muscle-by-muscle-4"))
        verify(stage.playUntil(SessionViewModel.Tense))
        sees("Both arms")
        sees("tense lightly")
        sees(String(stage.session.secondsLeft))
        verify(stage.playUntil(SessionViewModel.Release))
        sees("let go")
        stage.pass(1000)
        // Nobody counts while letting go.
        seesNot(String(stage.session.secondsLeft))
        compare(stage.session.nextTitle, "Face and neck")
    }

    function test_attendingHasNoCountdown() {
        verify(stage.open())
        verify(stage.beginAtOnce("body-scan-3"))
        verify(stage.playUntil(SessionViewModel.Attend))
        stage.pass(2000)
        sees(stage.session.stepTitle)
        compare(pages.control("Only let go"), null)
        compare(pages.control("Easier version"), null)
        control("This hurts")
    }

    function test_byMouse() {
        verify(stage.open())
        verify(stage.beginAtOnce("muscle-by-muscle-4"))
        verify(stage.playUntil(SessionViewModel.Tense))
        click("Only let go")
        compare(stage.session.canEase, false)
        verify(!stage.playUntil(SessionViewModel.Tense))
        compare(stage.session.state, SessionViewModel.Finished)
        sees("in its easier form, which counts in full")
    }

    function test_byKeyboard() {
        verify(stage.open(1280, 800))
        verify(stage.beginAtOnce("muscle-by-muscle-4"))
        verify(stage.playUntil(SessionViewModel.Tense))
        keyClick(Qt.Key_Space)
        compare(stage.session.state, SessionViewModel.Paused)
        sees("paused")
        keyClick(Qt.Key_Space)
        stage.pass(3100)
        keyClick(Qt.Key_H)
        sees("Stop there")
        click("Only let go, without tensing")
        compare(stage.session.state, SessionViewModel.Running)
        compare(stage.session.canEase, false)
        keyClick(Qt.Key_Escape)
        sees("End here?")
        keyClick(Qt.Key_Escape)
        keyClick(Qt.Key_Right)
        compare(stage.session.state, SessionViewModel.Finished)
    }

    function night(id) {
        verify(stage.open())
        stage.settings.themeChoice = SettingsViewModel.Light
        verify(stage.beginAtOnce(id))
        verify(stage.session.windsDown)
    }
    function darkness() {
        stage.settle()
        const image = grabImage(stage.window.contentItem)
        return image.red(4, 4) + image.green(4, 4) + image.blue(4, 4)
    }

    function test_windDownDarkens() {
        night("settle-for-the-night")
        verify(stage.playUntil(SessionViewModel.Attend))
        const early = darkness()
        verify(early < 120)
        while (stage.session.shareDone < 0.8)
            stage.pass(1000)
        wait(Theme.fade + 100)
        verify(darkness() < early)
        sees(stage.session.stepTitle)
        finishTheSession()
        sees("Good night")
        compare(pages.nameOf(pages.focused()), "Done")
        verify(darkness() < 120)
        keyClick(Qt.Key_Return)
        compare(stage.session.state, SessionViewModel.Idle)
        // Who pressed is awake.
        verify(darkness() > 500)
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
        verify(stage.beginAtOnce("muscle-by-muscle-4"))
        for (const phase of [SessionViewModel.Notice, SessionViewModel.Tense,
                             SessionViewModel.Release, SessionViewModel.Attend,
                             SessionViewModel.Settle]) {
            verify(stage.playUntil(phase))
            stage.settle()
            noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        }
    }
}
