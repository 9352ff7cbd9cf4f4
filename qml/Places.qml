// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// The places of the program, the way from one to another, and the page that is open over them.
Item {
    id: shell

    required property ViewModels models
    required property Navigation navigation

    readonly property bool wide: width >= Theme.wideFrom
    readonly property string shownPlace: navigation.page === "" ? navigation.place : ""
    readonly property var all: [
        { name: "today", title: qsTr("Today"), icon: "home" },
        { name: "practice", title: qsTr("Practice"), icon: "notebook" },
        { name: "pacing", title: qsTr("Pacing"), icon: "clock-pause" },
        { name: "journal", title: qsTr("Journal"), icon: "notes" },
        { name: "progress", title: qsTr("Progress"), icon: "chart-bar" },
        { name: "settings", title: qsTr("Settings"), icon: "settings" }
    ]

    // A place answers keys, whatever has the keyboard: typing searches on the Practice page.
    Keys.forwardTo: places.shown ? [places.shown] : []
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
            // The start page leads to the settings.
            places: shell.all.filter(place => place.name !== "settings")
                .concat({ name: "help", title: qsTr("Help"), icon: "lifebuoy" })
            current: shell.navigation.place
            onChosen: name => shell.navigation.goTo(name)
        }
    }
    Loader {
        id: strip

        readonly property bool isRunShown: shell.navigation.page === "activity"
            && shell.models.activity.id === shell.models.run.activityId

        active: shell.models.run.on
        visible: !isRunShown // not inactive, so that the keyboard can come back to it
        height: visible && item ? (item as Item).implicitHeight : 0
        anchors.left: rail.active ? rail.right : parent.left
        anchors.right: parent.right
        anchors.bottom: bar.active ? bar.top : parent.bottom
        sourceComponent: RunStrip {
            run: shell.models.run
            onClicked: shell.navigation.openActivity(run.activityId)
        }
    }
    Loader {
        id: reminder

        // On its own page it stands among the others.
        readonly property bool isElsewhere: shell.navigation.page === "reminders"
            || shell.navigation.page === "reminderForm"

        active: shell.models.waiting.reminders.length > 0
        visible: !isElsewhere // not inactive, so that the keyboard can come back to it
        height: visible && item ? (item as Item).implicitHeight : 0
        anchors.left: rail.active ? rail.right : parent.left
        anchors.right: parent.right
        anchors.bottom: strip.active ? strip.top : strip.bottom
        sourceComponent: ReminderStrip {
            waiting: shell.models.waiting
            onAllWanted: shell.navigation.openReminders()
            onAnswered: ((page.item ?? places.shown) as Item)?.forceActiveFocus(Theme.focusReason)
        }
    }
    Item {
        anchors.top: parent.top
        anchors.left: rail.active ? rail.right : parent.left
        anchors.right: parent.right
        anchors.bottom: reminder.top

        Repeater {
            id: places

            readonly property Item shown: {
                const index = shell.all.findIndex(each => each.name === shell.shownPlace)
                return count > 0 ? (itemAt(index) as Route)?.item as Item : null
            }

            model: shell.all
            // A place is made when it is first gone to, and stays.
            delegate: Route {
                required property var modelData

                anchors.fill: parent
                models: shell.models
                navigation: shell.navigation
                name: modelData.name
                active: shell.shownPlace === name
                visible: shell.shownPlace === name
                onLoaded: active = true
            }
        }
        // A page is made anew each time.
        Route {
            id: page

            anchors.fill: parent
            models: shell.models
            navigation: shell.navigation
            name: shell.navigation.page
        }
    }
    // qmllint enable unqualified
}
