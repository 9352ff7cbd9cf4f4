// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

import Pacewell

/// The window: the places of the program, over them the session while one runs, and above all what
/// cannot wait.
ApplicationWindow {
    id: window

    required property ViewModels models

    readonly property alias navigation: navigation
    readonly property bool inSession: models.session.state !== SessionViewModel.Idle
    readonly property bool choosing: models.chosen.open && !inSession
    property bool choiceShown: false

    function returnToPlace() {
        if (!inSession && !choosing)
            navigation.returnToPlace()
    }

    onInSessionChanged: returnToPlace()
    onChoosingChanged: {
        if (choosing) {
            navigation.refusal = ""
            navigation.rememberPlace()
        }
        choiceShown = choosing
        returnToPlace()
    }

    width: 1180
    height: 800
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: inSession ? qsTr("%1 – Pacewell").arg(models.session.routineTitle)
         : choosing ? qsTr("%1 – Pacewell").arg(models.chosen.title) : "Pacewell"
    color: Theme.colors.background

    Binding {
        target: Theme
        property: "dark"
        value: window.models.settings.dark
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: window.models.settings.highContrast
    }
    Binding {
        target: Theme
        property: "movementReduced"
        value: window.models.settings.movementReduced
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.models.settings.textScale
    }
    Connections {
        target: window.models.chosen

        function onRefused(reason: string) {
            navigation.refusal = reason
        }
    }
    Connections {
        target: window.models.session

        function onRefused(reason: string) {
            navigation.refusal = reason
        }
    }
    // A session that runs, help and what is asked for safety's sake go before.
    Binding {
        target: window.models.requests
        property: "open"
        value: !covers.urgent && !window.inSession
    }
    Connections {
        target: window.models.requests

        function onAsked() {
            navigation.clearTheWay()
        }
        function onPracticeWanted(practiceId: string) {
            navigation.begin(practiceId, false)
        }
        function onActivityWanted(activityId: string) {
            navigation.openActivity(activityId)
        }
        function onCheckInWanted() {
            navigation.goTo("journal")
            window.models.diary.ask()
        }
        function onRemindersWanted() {
            navigation.openReminders()
        }
    }
    Navigation {
        id: navigation

        models: window.models
        window: window
    }

    Places {
        id: places

        anchors.fill: parent
        visible: !window.inSession && !window.choiceShown && !covers.shown
        focus: true
        models: window.models
        navigation: navigation
    }
    Route {
        anchors.fill: parent
        models: window.models
        navigation: navigation
        name: "chosen"
        active: window.choiceShown
        visible: !covers.shown
    }
    Route {
        anchors.fill: parent
        models: window.models
        navigation: navigation
        name: "session"
        active: window.inSession
        visible: !covers.shown
    }
    Covers {
        id: covers

        anchors.fill: parent
        models: window.models
        navigation: navigation
        inSession: window.inSession
        home: places
    }
    Shortcut {
        // The linter does not know StandardKey.
        sequences: [StandardKey.HelpContents] // qmllint disable unqualified
        onActivated: navigation.showHelp()
    }
}
