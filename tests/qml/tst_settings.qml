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
        compare(stage.settings.sounds.sound, false)
        fuzzyCompare(stage.settings.sounds.volume, 0.6, 0.001)
        compare(stage.settings.skinTone, 4)
    }

    function unfold(name) {
        click(name)
        stage.settle()
    }

    function test_choicesAreKept() {
        unfold("Voice and sound")
        control("Volume of chimes").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Left)
        keyClick(Qt.Key_Left)
        click("Sound during a session")
        compare(pages.control("Volume of chimes"), null)
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
        unfold("Voice and sound")
        compare(control("Sound during a session").checked, false)
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
        unfold("Voice and sound")
        verify(pages.toggle(control("Sound during a session")))
        compare(stage.settings.sounds.sound, false)
        verify(pages.press(control("Sound during a session")))
        compare(stage.settings.sounds.sound, true)
    }

    function test_soundButtonInTheSessionIsTheSameSetting() {
        goTo("Today")
        click("Start")
        click("Sound is on, turn it off")
        compare(stage.settings.sounds.sound, false)
        click("Sound is off, turn it on")
        compare(stage.settings.sounds.sound, true)
    }

    function test_soundsAreKept() {
        const chosen = () => {
            const sounds = stage.settings.sounds
            compare(sounds.background, "sea")
            fuzzyCompare(sounds.backgroundVolume, 0.45, 0.001)
            compare(sounds.breathTones, false)
            compare(sounds.breathWords, true)
            compare(sounds.voice, false)
        }
        unfold("Voice and sound")
        // Tests have no speech engine.
        sees("No voice was found on this computer. The words are shown larger instead; the package espeak-ng brings one.")
        compare(pages.control("Speak with the voice of the desktop"), null)
        click("A voice that guides you")
        seesNot("No voice was found")
        click("Sea")
        control("Volume of the background").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Right)
        click("A tone that rises and falls with the breath")
        click("Words: breathe in, breathe out")
        chosen()
        verify(stage.open())
        chosen()
    }

    function test_listening() {
        unfold("Voice and sound")
        click("Listen")
        click("Enough")
        click("Listen")
        // Folding up is enough, too.
        click("Voice and sound")
        unfold("Voice and sound")
        control("Listen")
    }

    function test_aboutYouIsKeptAndForgotten() {
        const profile = () => stage.settings.profile
        unfold("About you")
        sees("It stays on this computer.")
        compare(pages.control("Forget all of this"), null)
        click("An artificial hip")
        click("Pregnancy")
        click("I am left-handed")
        click("Breathing with holds")
        verify(stage.open())
        goTo("Settings")
        unfold("About you")
        compare(control("An artificial hip").checked, true)
        compare(control("Epilepsy").checked, false)
        compare(profile().leftHanded, true)
        compare(profile().breathHolds, true)

        click("Forget all of this")
        compare(control("An artificial hip").checked, false)
        verify(stage.open())
        verify(!profile().anythingTold)
    }

    function test_groupsByKeyboard() {
        control("About you").forceActiveFocus(Qt.TabFocusReason)
        compare(pages.control("Epilepsy"), null)
        keyClick(Qt.Key_Return)
        control("Epilepsy")
        keyClick(Qt.Key_Tab)
        compare(pages.nameOf(pages.focused()), "Thin bones (osteoporosis), or a broken vertebra")
        keyClick(Qt.Key_Return)
        compare(pages.focused().checked, true)
        keyClick(Qt.Key_Space)
        compare(pages.focused().checked, false)
    }

    function test_theFolderOfPacks() {
        unfold("Your own content")
        sees(stage.settings.packsFolder)
        verify(stage.settings.packsFolder.endsWith("/content"))
        click("Copy its path")
        control("Copied")
    }

    function test_brokenContentIsNamed() {
        stage.addBrokenContent()
        verify(stage.open())
        goTo("Settings")
        sees("Line ")
        sees("routines/broken.json")
    }

    function test_everythingUnfolded_data() {
        return [
            { tag: "small phone", width: 320, height: 568, scale: 1 },
            { tag: "phone, 200 %", width: 390, height: 844, scale: 2 },
            { tag: "desktop", width: 1280, height: 800, scale: 1 },
            { tag: "desktop, 200 %", width: 1280, height: 800, scale: 2 }
        ]
    }
    function test_everythingUnfolded(data) {
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
        goTo("Settings")
        for (const group of ["Voice and sound", "About you", "Your own content"])
            unfold(group)
        stage.settle()
        noFaults(pages.layoutFaults().concat(pages.targetFaults()))
        noFaults(pages.tabFaults())
    }
}
