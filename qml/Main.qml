// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

import Pacewell

/// The window: the places of the program, and over them the session while one runs.
ApplicationWindow {
    id: window

    required property SettingsViewModel settings
    required property ScreeningViewModel screening
    required property TodayViewModel today
    required property PracticeViewModel practice
    required property ProgressViewModel progress
    required property SessionViewModel session
    required property ChosenPracticeViewModel chosen
    required property ComposerViewModel composer
    required property OwnBreathingViewModel ownBreathing
    required property LearnViewModel learn
    required property SoundTrial soundTrial

    property string place: "today"
    /// Over the Practice page: "composer", "ownBreathing", "learn" and so on.
    property string practicePage: ""
    property string refusal: ""
    readonly property bool wide: width >= Theme.wideFrom
    readonly property bool inSession: session.state !== SessionViewModel.Idle
    readonly property bool choosing: chosen.open && !inSession
    property bool choiceShown: false
    readonly property var places: [
        { name: "today", title: qsTr("Today"), icon: "home" },
        { name: "practice", title: qsTr("Practice"), icon: "notebook" },
        { name: "progress", title: qsTr("Progress"), icon: "chart-bar" },
        { name: "settings", title: qsTr("Settings"), icon: "settings" }
    ]

    /// What stands above everything else.
    property bool helpShown: false
    property bool stopShown: false
    readonly property bool stopped: stopShown && screening.advice.title !== ""
    readonly property bool covered: helpShown || screening.asking || screening.resultShown || stopped
    readonly property int need: screening.need
    property bool coverShown: false
    property Item beforeCover: null

    property Item beforeSession: null
    property Item beforePage: null

    function goTo(name: string) {
        if (name === "help") {
            showHelp()
            return
        }
        practicePage = ""
        place = name
    }
    /// A running session stands still meanwhile.
    function showHelp() {
        beforeCover = beforeCover ?? activeFocusItem
        if (session.state === SessionViewModel.Running || session.state === SessionViewModel.LeadIn)
            session.togglePause()
        helpShown = true
    }
    function calmDown() {
        helpShown = false
        stopShown = false
        chosen.show("belly-breathing")
    }
    function openPage(name: string) {
        beforePage = activeFocusItem
        rememberReason()
        if (name === "workstation")
            practice.showDeskHelp()
        practicePage = name
    }
    function showDeskHelp() {
        chosen.hide()
        place = "practice"
        openPage("workstation")
    }
    function closePage() {
        practicePage = ""
        if (beforePage)
            beforePage.forceActiveFocus(Theme.focusReason)
    }

    function readArticle(row: int) {
        rememberReason()
        learn.open(row)
        practicePage = "article"
    }
    function closeArticle() {
        rememberReason()
        practicePage = "learn"
    }

    function begin(routineId: string, gentler: bool) {
        refusal = ""
        rememberPlace()
        chosen.begin(routineId, gentler)
    }
    function goOn() {
        refusal = ""
        rememberPlace()
        session.goOn()
    }
    function rememberReason() {
        Theme.focusReason = (activeFocusItem as AbstractButton)?.visualFocus
            ? Qt.TabFocusReason : Qt.OtherFocusReason
    }
    /// The keyboard comes back after the chosen practice and the session to where it was.
    function rememberPlace() {
        beforeSession = activeFocusItem
        rememberReason()
    }

    function returnToPlace() {
        if (!inSession && !choosing && beforeSession)
            beforeSession.forceActiveFocus(Theme.focusReason)
    }

    onNeedChanged: stopShown = need >= ScreeningViewModel.HelpToday
    onCoveredChanged: {
        if (covered)
            beforeCover = beforeCover ?? activeFocusItem
        coverShown = covered // only what is visible can take the keyboard back
        if (!covered && beforeCover) {
            beforeCover.forceActiveFocus(Theme.focusReason)
            beforeCover = null
        }
    }
    onInSessionChanged: returnToPlace()
    onChoosingChanged: {
        if (choosing) {
            refusal = ""
            rememberPlace()
        }
        choiceShown = choosing
        returnToPlace()
    }

    width: 1180
    height: 800
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: inSession ? qsTr("%1 – Pacewell").arg(session.routineTitle)
         : choosing ? qsTr("%1 – Pacewell").arg(chosen.title) : "Pacewell"
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
        target: window.chosen

        function onRefused(reason: string) {
            window.refusal = reason
        }
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
        visible: !window.inSession && !window.choiceShown && !window.coverShown
        focus: true
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

        Shortcut {
            sequences: [StandardKey.Find]
            enabled: practicePlace.visible && practicePlace.item !== null
            onActivated: (practicePlace.item as PracticePage).search("")
        }

        Loader {
            id: rail

            active: window.wide
            height: parent.height
            sourceComponent: NavRail {
                places: window.places
                current: window.place
                onChosen: name => window.goTo(name)
                onHelpWanted: window.showHelp()
            }
        }
        Loader {
            id: bar

            active: !window.wide
            anchors.bottom: parent.bottom
            width: parent.width
            sourceComponent: NavBar {
                places: window.places.concat({ name: "help", title: qsTr("Help"), icon: "lifebuoy" })
                current: window.place
                onChosen: name => window.goTo(name)
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
                    screening: window.screening
                    refusal: window.refusal
                    noContent: window.practice.nothingUsable ? window.practice.firstProblem : ""
                    onChosen: (routineId, gentler) => window.begin(routineId, gentler)
                    onGoOn: window.goOn()
                    onPracticeWanted: window.place = "practice"
                    onSafetyWanted: window.stopShown = true
                }
            }
            Loader {
                id: practicePlace

                anchors.fill: parent
                active: window.place === "practice"
                visible: window.place === "practice" && window.practicePage === ""
                onLoaded: active = true // a page that was made stays
                sourceComponent: PracticePage {
                    practice: window.practice
                    refusal: window.refusal
                    onOpened: practiceId => window.chosen.show(practiceId)
                    onStarted: practiceId => window.begin(practiceId, false)
                    onProblemsWanted: window.goTo("settings")
                    onPageWanted: name => window.openPage(name)
                }
            }
            Loader {
                anchors.fill: parent
                active: window.place === "practice" && window.practicePage === "composer"
                sourceComponent: ComposerPage {
                    composer: window.composer
                    onClosed: window.closePage()
                    onOpened: practiceId => window.chosen.show(practiceId)
                }
            }
            Loader {
                anchors.fill: parent
                active: window.place === "practice" && window.practicePage === "ownBreathing"
                sourceComponent: OwnBreathingPage {
                    breathing: window.ownBreathing
                    onClosed: window.closePage()
                    onOpened: practiceId => window.chosen.show(practiceId)
                }
            }
            Loader {
                anchors.fill: parent
                active: window.place === "practice" && window.practicePage === "workstation"
                sourceComponent: ChecklistPage {
                    checklist: window.practice.checklist
                    actionText: qsTr("Take a desk break")
                    onClosed: window.closePage()
                    onAction: window.chosen.show("desk-break")
                }
            }
            Loader {
                anchors.fill: parent
                active: window.place === "practice" && window.practicePage === "learn"
                onLoaded: (item as LearnPage).takeFocus()
                sourceComponent: LearnPage {
                    learn: window.learn
                    onClosed: window.closePage()
                    onOpened: row => window.readArticle(row)
                }
            }
            Loader {
                anchors.fill: parent
                active: window.place === "practice" && window.practicePage === "article"
                sourceComponent: ArticlePage {
                    learn: window.learn
                    onClosed: window.closeArticle()
                    onPracticeOpened: practiceId => window.chosen.show(practiceId)
                    onPracticeStarted: practiceId => window.begin(practiceId, false)
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
                    screening: window.screening
                    soundTrial: window.soundTrial
                }
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: window.choiceShown
        visible: !window.coverShown
        sourceComponent: ChosenPage {
            chosen: window.chosen
            settings: window.settings
            refusal: window.refusal
            onDeskWanted: window.showDeskHelp()
            onHelpWanted: window.showHelp()
        }
    }
    Loader {
        anchors.fill: parent
        active: window.inSession
        visible: !window.coverShown
        sourceComponent: SessionPage {
            session: window.session
            settings: window.settings
            onHelpWanted: window.showHelp()
        }
    }
    Loader {
        anchors.fill: parent
        active: window.coverShown && window.stopped && !window.helpShown && !window.screening.asking
        sourceComponent: SafetyStop {
            screening: window.screening
            onClosed: window.stopShown = false
            onCalmWanted: window.calmDown()
        }
    }
    Loader {
        anchors.fill: parent
        active: window.coverShown && window.screening.resultShown
        sourceComponent: SafetyResult {
            screening: window.screening
        }
    }
    Loader {
        anchors.fill: parent
        active: window.coverShown && window.screening.asking
        sourceComponent: ScreeningPage {
            screening: window.screening
        }
    }
    Loader {
        anchors.fill: parent
        active: window.coverShown && window.helpShown
        sourceComponent: HelpPage {
            screening: window.screening
            questionsOffered: !window.inSession
            onClosed: window.helpShown = false
            onCalmWanted: window.calmDown()
        }
    }
    Shortcut {
        sequences: [StandardKey.HelpContents]
        onActivated: window.showHelp()
    }
    // qmllint enable unqualified
}
