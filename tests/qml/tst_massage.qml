// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "massage"

    function test_whereNeverToPressIsToldFirst() {
        verify(stage.open())
        verify(stage.beginAtOnce("ball-feet"))
        sees("Never press on the hatched places")
        sees("front")
        sees("back")
    }

    function test_byMouse() {
        verify(stage.open())
        verify(stage.beginAtOnce("ball-feet"))
        verify(stage.playUntil(SessionViewModel.Press))
        stage.pass(2000)
        sees("Front of the foot")
        sees("Hatched: never here")
        sees(String(stage.session.secondsLeft))
        sees("Other side")
        compare(stage.session.side, SessionViewModel.Left)
        verify(stage.session.place >= 0)
        compare(pages.control("Easier version"), null)
        click("Pause")
        compare(stage.session.state, SessionViewModel.Paused)
        click("Go on")
        stage.pass(3100)
        verify(stage.playUntil(SessionViewModel.ChangeSide))
        verify(stage.playUntil(SessionViewModel.Press))
        compare(stage.session.side, SessionViewModel.Right)
        compare(stage.session.nextTitle, "Arch")
        click("This hurts")
        sees("Stop there")
        click("End here for today")
        sees("hurt today. That is noted.")
    }

    function test_byKeyboard() {
        verify(stage.open(1280, 800))
        verify(stage.beginAtOnce("hands-neck-shoulders"))
        verify(stage.playUntil(SessionViewModel.Press))
        compare(pages.nameOf(pages.focused()), "Pause")
        keyClick(Qt.Key_I)
        sees("Where never to press")
        keyClick(Qt.Key_Escape)
        keyClick(Qt.Key_Space)
        stage.pass(3100)
        compare(stage.session.state, SessionViewModel.Running)
        keyClick(Qt.Key_H)
        sees("Stop there")
        keyClick(Qt.Key_Return)
        compare(stage.session.state, SessionViewModel.Finished)
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
        verify(stage.beginAtOnce("hands-jaw-temple"))
        for (const phase of [SessionViewModel.Welcome, SessionViewModel.GetReady,
                             SessionViewModel.FindSpot, SessionViewModel.Press,
                             SessionViewModel.Settle]) {
            verify(stage.playUntil(phase))
            stage.settle()
            noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        }
    }
}
