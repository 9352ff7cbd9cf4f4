// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Pacewell

/// The people who help: written down, put in order, found again where help is needed.
PageTest {
    name: "people"

    readonly property PeopleViewModel people: stage.window ? stage.window.models.people : null

    function openPage(width = 390, height = 844) {
        verify(stage.open(width, height))
        stage.window.navigation.open("people")
        sees("Only for you, on this computer.")
    }
    function addThree() {
        verify(people.add("Dr. Okafor", 0, "+44 20 7946 0018"))
        verify(people.add("Mia", 1, "two doors down"))
        verify(people.add("Dad", 2, ""))
    }
    function names() {
        return [...Array(people.rowCount()).keys()]
            .map(row => people.data(people.index(row, 0), Qt.UserRole + 1)).join(" ")
    }
    function type(name, words) {
        click(name)
        pages.focused().selectAll()
        for (const letter of words)
            keyClick(letter)
        compare(pages.focused().text, words)
    }
    function tabTo(name) {
        for (let turn = 0; turn < 40 && pages.nameOf(pages.focused()) !== name; ++turn)
            keyClick(Qt.Key_Tab)
        compare(pages.nameOf(pages.focused()), name)
    }

    function test_writtenDownChangedAndTakenOff() {
        openPage()
        click("Add somebody")
        type("Name", "Mia")
        click("Friend")
        type("How to reach them", "030 12345")
        click("Keep it")
        sees("030 12345")
        sees("Friend")
        compare(pages.control("Name"), null)

        click("Change Mia")
        compare(pages.focused().text, "Mia")
        type("Name", "Mia Lund")
        click("Family")
        click("Keep the changes")
        sees("Mia Lund")
        sees("Family")
        seesNot("Friend")
        tryVerify(() => pages.nameOf(pages.focused()) === "Change Mia Lund")

        click("Take Mia Lund off the list")
        sees("Take Mia Lund off the list?")
        click("Leave it as it is")
        seesNot("off the list?")
        click("Take Mia Lund off the list")
        click("Take off")
        seesNot("Mia Lund")
        compare(people.count, 0)
        control("Add somebody")
    }

    function test_byKeyboardAlone() {
        openPage(1280, 800)
        tabTo("Add somebody")
        keyClick(Qt.Key_Return)
        compare(pages.nameOf(pages.focused()), "Name")
        for (const letter of "Mia")
            keyClick(letter)
        noFaults(pages.tabFaults())
        tabTo("Name")
        keyClick(Qt.Key_Return)
        tryCompare(people, "count", 1)
        tryVerify(() => pages.nameOf(pages.focused()) === "Add somebody else")
        keyClick(Qt.Key_Space)
        for (const letter of "Ben")
            keyClick(letter)
        keyClick(Qt.Key_Enter)
        compare(names(), "Mia Ben")

        tabTo("Ben: up")
        keyClick(Qt.Key_Space)
        compare(names(), "Ben Mia")
        compare(pages.nameOf(pages.focused()), "Ben: down")
        keyClick(Qt.Key_Down, Qt.ControlModifier)
        compare(names(), "Mia Ben")
        noFaults(pages.tabFaults())

        tabTo("Change Ben")
        keyClick(Qt.Key_Space)
        noFaults(pages.tabFaults())
        keyClick(Qt.Key_Escape)
        compare(pages.nameOf(pages.focused()), "Change Ben")
        tabTo("Take Ben off the list")
        keyClick(Qt.Key_Space)
        sees("Take Ben off the list?")
        keyClick(Qt.Key_Escape)
        seesNot("Take Ben off the list?")
        keyClick(Qt.Key_Space)
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        compare(names(), "Mia")
        keyClick(Qt.Key_Escape)
        seesNot("Only for you, on this computer.")
    }

    function test_orderedByMouse() {
        openPage()
        addThree()
        click("Dad: up")
        click("Dad: up")
        compare(names(), "Dad Dr. Okafor Mia")
        click("Dr. Okafor: down")
        compare(names(), "Dad Mia Dr. Okafor")
        stage.close()
        verify(stage.open())
        compare(names(), "Dad Mia Dr. Okafor")
    }

    function test_allTakenOff() {
        openPage()
        addThree()
        click("Take all off the list")
        click("Leave it as it is")
        compare(people.count, 3)
        click("Take all off the list")
        keyClick(Qt.Key_Escape)
        sees("Only for you, on this computer.")
        click("Take all off the list")
        click("Take all of them off")
        compare(people.count, 0)
    }

    function test_anEmptyNameIsRefusedKindly() {
        openPage()
        click("Add somebody")
        type("How to reach them", "030 12345")
        click("Keep it")
        sees("Write a name first.")
        compare(control("How to reach them").text, "030 12345")
        compare(pages.nameOf(pages.focused()), "Name")
        click("Leave it")
        seesNot("Write a name first.")
        compare(people.count, 0)
    }

    function test_whatCannotBeWrittenStaysInTheForm() {
        openPage()
        verify(stage.refuse("contact"))
        click("Add somebody")
        type("Name", "Mia")
        click("Group")
        click("Keep it")
        sees("no room")
        compare(control("Name").text, "Mia")
        compare(people.count, 0)
        verify(stage.acceptAgain("contact"))
        click("Keep it")
        seesNot("no room")
        compare(names(), "Mia")
        sees("Group")
    }

    function test_foundWhereHelpIsNeeded_data() {
        return [{ tag: "phone", width: 390, height: 844 }, { tag: "desktop", width: 1280, height: 800 }]
    }
    function test_foundWhereHelpIsNeeded(data) {
        verify(stage.open(data.width, data.height))
        const help = data.width < 700 ? "Help" : "Need help now"
        click(help)
        sees("Nobody is on your list yet.")
        click("Add somebody")
        sees("Only for you, on this computer.")
        addThree()
        keyClick(Qt.Key_Escape)
        seesNot("Only for you, on this computer.")

        click(help)
        sees("Dr. Okafor")
        sees("two doors down")
        control("Call Dr. Okafor")
        compare(pages.control("Call Mia"), null)
        click("Copy two doors down")
        control("Copied: two doors down")
        compare(pages.control("Copy "), null)
        noFaults(pages.tabFaults())
        click("Change the list")
        sees("Only for you, on this computer.")
    }

    function test_helpTellsOfThemInASession() {
        verify(stage.open())
        stage.begin("neck-shoulder-ease")
        keyClick(Qt.Key_F1)
        sees("Let someone be with you now")
        seesNot("People who help")
        keyClick(Qt.Key_Escape)
        addThree()
        keyClick(Qt.Key_F1)
        control("Call Dr. Okafor")
        compare(pages.control("Change the list"), null)
    }

    function test_fromAChosenPracticeAndAStop() {
        verify(stage.open())
        stage.show("neck-shoulder-ease")
        keyClick(Qt.Key_F1)
        click("Add somebody")
        sees("Only for you, on this computer.")
        keyClick(Qt.Key_F1)
        click("Add somebody")
        keyClick(Qt.Key_Escape)
        seesNot("Only for you, on this computer.")
        control("Start")
    }

    function test_fromTheSettings() {
        verify(stage.open())
        goTo("Settings")
        click("Safety and help")
        click("People who help")
        sees("Only for you, on this computer.")
        keyClick(Qt.Key_Escape)
        tryVerify(() => pages.nameOf(pages.focused()) === "People who help")
    }

    function test_layout_data() {
        return [
            { tag: "small phone", width: 320, height: 568, scale: 1 },
            { tag: "small phone, 200 %", width: 320, height: 568, scale: 2 },
            { tag: "phone, 200 %", width: 390, height: 844, scale: 2 },
            { tag: "desktop", width: 1280, height: 800, scale: 1 },
            { tag: "desktop, 200 %", width: 1280, height: 800, scale: 2 }
        ]
    }
    function test_layout(data) {
        verify(stage.open(data.width, data.height))
        stage.settings.textScale = data.scale
        const look = page => {
            stage.settle()
            const faults = pages.layoutFaults().concat(pages.targetFaults())
            compare([page, ...faults].join("\n"), page)
        }
        stage.window.navigation.open("people")
        look("nobody")
        addThree()
        verify(people.add("Selbsthilfegruppe Fibromyalgie", 3,
                          "every-first-monday@a-very-long-address.example.org"))
        look("people")
        click("Take Mia off the list")
        look("asking")
        click("Leave it as it is")
        click("Change Mia")
        look("changing")
        click("Leave it")
        click("Add somebody else")
        click("Keep it")
        look("adding")
        stage.window.navigation.showHelp()
        look("help")
    }
}
