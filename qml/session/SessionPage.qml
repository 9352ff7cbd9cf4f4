// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// A guided session: the picture, the words, the ring and the controls, and what is asked between.
FocusScope {
    id: page

    required property SessionViewModel session
    required property SettingsViewModel settings
    property bool leaving: false
    readonly property bool wide: width >= 900 && height >= 560
    readonly property bool finished: session.state === SessionViewModel.Finished
    readonly property bool hurting: session.state === SessionViewModel.Hurting
    readonly property bool askingForSkin: session.skinWanted && !finished
    readonly property bool asking: hurting || leaving || reading || askingForSkin
    readonly property bool breathing: session.guide === SessionViewModel.Breathing
        && session.phase === SessionViewModel.Breathe
    property bool reading: false
    /// Only a faint glow is to be seen.
    property bool dimmed: false
    /// The last moments of a session that leads into sleep, when everything was said.
    readonly property bool fallingAsleep: session.windsDown && !finished
        && session.phase === SessionViewModel.Settle
        && session.stepNumber === session.stepCount && session.shareLeft < 0.5
    readonly property color tint: {
        switch (session.guide) {
        case SessionViewModel.Breathing:
        case SessionViewModel.Relaxing:
            return Theme.colors.calm
        case SessionViewModel.Warming:
            return Theme.colors.heat
        default:
            return Theme.colors.primary
        }
    }

    signal helpWanted()

    function standStill() {
        if (session.state === SessionViewModel.Running || session.state === SessionViewModel.LeadIn)
            session.togglePause()
    }
    function askToLeave() {
        standStill()
        leaving = true
    }
    function readAbout() {
        standStill()
        reading = true
    }
    /// Back to where the session was begun.
    function close(byHand: bool) {
        // Who has fallen asleep is not woken by a bright page.
        if (byHand)
            Theme.night = false
        session.close()
    }

    onFinishedChanged: {
        leaving = false
        reading = false
        dimmed = false
    }
    onHurtingChanged: if (hurting) dimmed = false
    onAskingForSkinChanged: if (!askingForSkin) forceActiveFocus(Theme.focusReason)
    Component.onCompleted: Theme.night = session.windsDown

    focus: true
    Keys.onPressed: event => {
        Theme.focusReason = Qt.TabFocusReason
        dusk.wake()
        if (event.isAutoRepeat)
            return
        if (page.finished || page.asking) {
            if (event.key === Qt.Key_Escape) {
                page.leaving = false
                page.reading = false
            }
            return
        }
        event.accepted = true
        switch (event.key) {
        case Qt.Key_Space:
            page.session.togglePause()
            break
        case Qt.Key_Left:
            // Heat that was on is not begun again from the start.
            if (page.session.guide !== SessionViewModel.Warming)
                page.session.back()
            break
        case Qt.Key_D:
            page.dimmed = page.breathing
            break
        case Qt.Key_Right:
            page.session.skip()
            break
        case Qt.Key_H:
            page.session.sayItHurts()
            break
        case Qt.Key_E:
            page.session.ease()
            break
        case Qt.Key_I:
            page.readAbout()
            break
        case Qt.Key_Escape:
            page.askToLeave()
            break
        default:
            event.accepted = false
        }
    }

    // On Qt 6.4 a Loader cannot make components that are bound to this file, which is what qmllint
    // asks for.
    // qmllint disable unqualified
    Loader {
        anchors.fill: parent
        active: !page.finished && page.wide
        visible: !page.asking && !page.dimmed
        opacity: page.fallingAsleep && !dusk.woken ? 0 : 1
        sourceComponent: SessionWide {
            anchors.fill: parent
            anchors.margins: Theme.wideMargin
            anchors.topMargin: 26
            session: page.session
            settings: page.settings
            tint: page.tint
            onDimWanted: page.dimmed = true
            onLeaveWanted: page.askToLeave()
            onAboutWanted: page.readAbout()
            onHelpWanted: page.helpWanted()
        }
    }
    Loader {
        anchors.fill: parent
        active: !page.finished && !page.wide
        visible: !page.asking && !page.dimmed
        opacity: page.fallingAsleep && !dusk.woken ? 0 : 1
        sourceComponent: SessionNarrow {
            anchors.fill: parent
            anchors.margins: Theme.narrowMargin
            anchors.topMargin: 12
            session: page.session
            settings: page.settings
            tint: page.tint
            onDimWanted: page.dimmed = true
            onLeaveWanted: page.askToLeave()
            onAboutWanted: page.readAbout()
            onHelpWanted: page.helpWanted()
        }
    }
    Loader {
        anchors.fill: parent
        active: page.hurting
        sourceComponent: SessionHurts {
            session: page.session
        }
    }
    Loader {
        anchors.fill: parent
        active: page.leaving && !page.finished && !page.hurting
        sourceComponent: SessionLeave {
            session: page.session
            onStaying: page.leaving = false
        }
    }
    Loader {
        anchors.fill: parent
        active: page.reading && !page.finished
        sourceComponent: SessionAbout {
            session: page.session
            onClosed: page.reading = false
        }
    }
    Loader {
        anchors.centerIn: parent
        width: Math.min(parent.width, 560)
        height: Math.min(parent.height, (item as SessionEnd)?.contentHeight ?? 0)
        active: page.finished
        sourceComponent: SessionEnd {
            session: page.session
            onDone: page.close(true)
        }
    }
    Loader {
        anchors.fill: parent
        active: page.askingForSkin
        sourceComponent: SessionSkin {
            session: page.session
        }
    }
    Loader {
        anchors.fill: parent
        active: page.dimmed
        sourceComponent: SessionDim {
            session: page.session
            onWoken: page.dimmed = false
        }
    }
    // qmllint enable unqualified
    SessionDusk {
        id: dusk

        anchors.fill: parent
        visible: page.session.windsDown && !page.asking
        session: page.session
        silent: page.fallingAsleep || (page.finished && !lingering.running)
    }
    // Passes every touch on.
    PointHandler {
        onActiveChanged: if (active) dusk.wake()
    }
    Timer {
        id: lingering

        interval: 20000
        running: page.finished && page.session.windsDown
    }
    Timer {
        interval: 90000
        running: page.finished && page.session.windsDown && page.session.keepProblem === ""
        onTriggered: page.close(false)
    }
}
