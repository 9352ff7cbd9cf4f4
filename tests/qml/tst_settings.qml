// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

PageTest {
    name: "settings"

    function init() {
        failOnWarning(/.?/)
        stage.prepare()
        verify(stage.open())
        goTo("Settings")
    }

    function isAsChosen() {
        compare(stage.settings.themeChoice, SettingsViewModel.Dark)
        compare(stage.settings.dark, true)
        compare(String(stage.window.color), "#111918")
        fuzzyCompare(stage.settings.textScale, 1.2, 0.001)
        compare(stage.settings.calmMovement, true)
        compare(stage.settings.movementReduced, true)
        compare(stage.settings.soundOn, false)
        fuzzyCompare(stage.settings.volume, 0.6, 0.001)
        compare(stage.settings.skinTone, 4)
    }

    function test_choicesAreKept() {
        control("Volume").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Left)
        keyClick(Qt.Key_Left)
        click("Chimes during a session")
        compare(control("Volume").enabled, false)
        click("Dark")
        control("Text size").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Right)
        sees("120 %")
        click("Calm movement: the figure fades from pose to pose")
        click("Chestnut")
        isAsChosen()

        verify(stage.open())
        isAsChosen()
        goTo("Settings")
        sees("120 %")
        compare(control("Calm movement: the figure fades from pose to pose").checked, true)
        compare(control("Chimes during a session").checked, false)
    }

    function test_themes_data() {
        return [
            { tag: "Light", colour: "#f7f4ee", dark: false },
            { tag: "Dark", colour: "#111918", dark: true },
            { tag: "High contrast", colour: "#000000", dark: false }
        ]
    }
    function test_themes(data) {
        click(data.tag)
        compare(String(stage.window.color), data.colour)
        compare(stage.settings.dark, data.dark)
        compare(stage.settings.highContrast, data.tag === "High contrast")
    }

    function test_aScreenReaderCanChange() {
        verify(pages.press(control("Dark")))
        compare(stage.settings.themeChoice, SettingsViewModel.Dark)
        verify(pages.press(control("Espresso")))
        compare(stage.settings.skinTone, 5)
        verify(pages.toggle(control("Chimes during a session")))
        compare(stage.settings.soundOn, false)
        verify(pages.press(control("Chimes during a session")))
        compare(stage.settings.soundOn, true)
    }

    function test_soundButtonInTheSessionIsTheSameSetting() {
        goTo("Today")
        click("Start")
        click("Sound is on, turn it off")
        compare(stage.settings.soundOn, false)
        click("Sound is off, turn it on")
        compare(stage.settings.soundOn, true)
    }
}
