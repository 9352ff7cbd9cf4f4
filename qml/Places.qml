// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// The places of the program, the way from one to another, and the pages that are opened over them.
Item {
    id: shell

    required property ViewModels models
    required property Navigation navigation

    readonly property bool wide: width >= Theme.wideFrom
    readonly property string shownPlace: navigation.page === "" ? navigation.place : ""
    readonly property var all: [
        { name: "today", title: qsTr("Today"), icon: "home" },
        { name: "practice", title: qsTr("Practice"), icon: "notebook" },
        { name: "progress", title: qsTr("Progress"), icon: "chart-bar" },
        { name: "settings", title: qsTr("Settings"), icon: "settings" }
    ]

    // Typing on the Practice page searches, whatever has the keyboard.
    Keys.onPressed: event => (practicePlace.item as PracticePage)?.type(event)
    // After a session that led into sleep all stays dark until somebody is there again.
    Keys.onReleased: event => {
        Theme.night = false
        event.accepted = false
    }

    PointHandler {
        onActiveChanged: if (active) Theme.night = false
    }
    // On Qt 6.4 a Loader cannot make components that are bound to this file, which is what qmllint
    // asks for.
    // qmllint disable unqualified
    Shortcut {
        sequences: [StandardKey.Find]
        enabled: practicePlace.visible && practicePlace.item !== null
        onActivated: (practicePlace.item as PracticePage).search("")
    }

    Loader {
        id: rail

        active: shell.wide
        height: parent.height
        sourceComponent: NavRail {
            places: shell.all
            current: shell.navigation.place
            onChosen: name => shell.navigation.goTo(name)
            onHelpWanted: shell.navigation.showHelp()
        }
    }
    Loader {
        id: bar

        active: !shell.wide
        anchors.bottom: parent.bottom
        width: parent.width
        sourceComponent: NavBar {
            places: shell.all.concat({ name: "help", title: qsTr("Help"), icon: "lifebuoy" })
            current: shell.navigation.place
            onChosen: name => shell.navigation.goTo(name)
        }
    }
    // A place is made when it is first gone to, and stays.
    Item {
        anchors.top: parent.top
        anchors.left: rail.active ? rail.right : parent.left
        anchors.right: parent.right
        anchors.bottom: bar.active ? bar.top : parent.bottom

        Loader {
            anchors.fill: parent
            active: shell.shownPlace === "today"
            visible: shell.shownPlace === "today"
            onLoaded: active = true
            sourceComponent: TodayPage {
                today: shell.models.today
                settings: shell.models.settings
                screening: shell.models.screening
                flare: shell.models.flare
                envelope: shell.models.goals.envelope
                refusal: shell.navigation.refusal
                noContent: shell.models.practice.nothingUsable ? shell.models.practice.firstProblem : ""
                onChosen: (routineId, gentler) => shell.navigation.begin(routineId, gentler)
                onGoOn: shell.navigation.goOn()
                onPracticeWanted: shell.navigation.goTo("practice")
                onPageWanted: name => shell.navigation.open(name)
                onSafetyWanted: shell.navigation.stopShown = true
                onFlareWanted: shell.navigation.open("flare")
                onFlarePlanWanted: shell.navigation.open("flarePlan")
            }
        }
        Loader {
            id: practicePlace

            anchors.fill: parent
            active: shell.shownPlace === "practice"
            visible: shell.shownPlace === "practice"
            onLoaded: active = true
            sourceComponent: PracticePage {
                practice: shell.models.practice
                refusal: shell.navigation.refusal
                onOpened: practiceId => shell.models.chosen.show(practiceId)
                onStarted: practiceId => shell.navigation.begin(practiceId, false)
                onProblemsWanted: shell.navigation.goTo("settings")
                onPageWanted: name => shell.navigation.open(name)
            }
        }
        Loader {
            anchors.fill: parent
            active: shell.shownPlace === "progress"
            visible: shell.shownPlace === "progress"
            onLoaded: active = true
            sourceComponent: ProgressPage {
                progress: shell.models.progress
            }
        }
        Loader {
            anchors.fill: parent
            active: shell.shownPlace === "settings"
            visible: shell.shownPlace === "settings"
            onLoaded: active = true
            sourceComponent: SettingsPage {
                settings: shell.models.settings
                preferences: shell.models.preferences
                screening: shell.models.screening
                soundTrial: shell.models.soundTrial
                onPageWanted: name => shell.navigation.open(name)
            }
        }
        Pages {
            anchors.fill: parent
            models: shell.models
            navigation: shell.navigation
        }
    }
    // qmllint enable unqualified
}
