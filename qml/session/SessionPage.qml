// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// A guided session: the figure, the words, the ring and the controls.
FocusScope {
    id: page

    required property SessionViewModel session
    required property SettingsViewModel settings
    property bool leaving: false
    readonly property bool wide: width >= 900 && height >= 560
    readonly property bool finished: session.state === SessionViewModel.Finished
    readonly property bool hurting: session.state === SessionViewModel.Hurting
    readonly property bool asking: hurting || leaving || reading
    property bool reading: false

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

    focus: true
    Keys.onPressed: event => {
        Theme.focusReason = Qt.TabFocusReason
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
            page.session.back()
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
        visible: !page.asking
        sourceComponent: SessionWide {
            anchors.fill: parent
            anchors.margins: Theme.wideMargin
            anchors.topMargin: 26
            session: page.session
            settings: page.settings
            onLeaveWanted: page.askToLeave()
            onAboutWanted: page.readAbout()
        }
    }
    Loader {
        anchors.fill: parent
        active: !page.finished && !page.wide
        visible: !page.asking
        sourceComponent: SessionNarrow {
            anchors.fill: parent
            anchors.margins: Theme.narrowMargin
            anchors.topMargin: 12
            session: page.session
            settings: page.settings
            onLeaveWanted: page.askToLeave()
            onAboutWanted: page.readAbout()
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
        }
    }
    // qmllint enable unqualified
}
