// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

import Pacewell

/// The window: the places of the program, and over them the session while one runs.
ApplicationWindow {
    id: window

    required property SettingsViewModel settings
    required property TodayViewModel today
    required property PracticeViewModel practice
    required property ProgressViewModel progress
    required property SessionViewModel session

    property string place: "today"
    property string refusal: ""
    readonly property bool wide: width >= Theme.wideFrom
    readonly property bool inSession: session.state !== SessionViewModel.Idle
    readonly property var places: [
        { name: "today", title: qsTr("Today"), icon: "home" },
        { name: "practice", title: qsTr("Practice"), icon: "notebook" },
        { name: "progress", title: qsTr("Progress"), icon: "chart-bar" },
        { name: "settings", title: qsTr("Settings"), icon: "settings" }
    ]

    property Item beforeSession: null

    function begin(routineId: string, gentler: bool) {
        refusal = ""
        rememberPlace()
        session.start(routineId, gentler)
    }
    function goOn() {
        refusal = ""
        rememberPlace()
        session.goOn()
    }
    /// The keyboard comes back after the session to where it was.
    function rememberPlace() {
        beforeSession = activeFocusItem
        Theme.focusReason = (activeFocusItem as AbstractButton)?.visualFocus
            ? Qt.TabFocusReason : Qt.OtherFocusReason
    }

    onInSessionChanged: if (!inSession && beforeSession) beforeSession.forceActiveFocus(Theme.focusReason)

    width: 1180
    height: 800
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: inSession ? qsTr("%1 – Pacewell").arg(session.routineTitle) : "Pacewell"
    color: Theme.colors.background

    Binding {
        target: Theme
        property: "dark"
        value: window.settings.dark
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: window.settings.highContrast
    }
    Binding {
        target: Theme
        property: "movementReduced"
        value: window.settings.movementReduced
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.settings.textScale
    }
    Connections {
        target: window.session

        function onRefused(reason: string) {
            window.refusal = reason
        }
    }

    // On Qt 6.4 a Loader cannot make components that are bound to this file, which is what qmllint
    // asks for.
    // qmllint disable unqualified
    Item {
        anchors.fill: parent
        visible: !window.inSession

        Loader {
            id: rail

            active: window.wide
            height: parent.height
            sourceComponent: NavRail {
                places: window.places
                current: window.place
                onChosen: name => window.place = name
            }
        }
        Loader {
            id: bar

            active: !window.wide
            anchors.bottom: parent.bottom
            width: parent.width
            sourceComponent: NavBar {
                places: window.places
                current: window.place
                onChosen: name => window.place = name
            }
        }
        // A page is made when it is first gone to.
        Item {
            anchors.top: parent.top
            anchors.left: rail.active ? rail.right : parent.left
            anchors.right: parent.right
            anchors.bottom: bar.active ? bar.top : parent.bottom

            Loader {
                anchors.fill: parent
                active: window.place === "today"
                visible: window.place === "today"
                onLoaded: active = true // a page that was made stays
                sourceComponent: TodayPage {
                    today: window.today
                    settings: window.settings
                    refusal: window.refusal
                    noContent: window.practice.nothingUsable ? window.practice.firstProblem : ""
                    onChosen: (routineId, gentler) => window.begin(routineId, gentler)
                    onGoOn: window.goOn()
                    onPracticeWanted: window.place = "practice"
                }
            }
            Loader {
                anchors.fill: parent
                active: window.place === "practice"
                visible: window.place === "practice"
                onLoaded: active = true // a page that was made stays
                sourceComponent: PracticePage {
                    practice: window.practice
                    refusal: window.refusal
                    onChosen: routineId => window.begin(routineId, false)
                    onProblemsWanted: window.place = "settings"
                }
            }
            Loader {
                anchors.fill: parent
                active: window.place === "progress"
                visible: window.place === "progress"
                onLoaded: active = true // a page that was made stays
                sourceComponent: ProgressPage {
                    progress: window.progress
                }
            }
            Loader {
                anchors.fill: parent
                active: window.place === "settings"
                visible: window.place === "settings"
                onLoaded: active = true // a page that was made stays
                sourceComponent: SettingsPage {
                    settings: window.settings
                }
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: window.inSession
        sourceComponent: SessionPage {
            session: window.session
            settings: window.settings
        }
    }
    // qmllint enable unqualified
}
