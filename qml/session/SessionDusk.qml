// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Darkens what lies below, slowly, for a session that leads into sleep. While there are words to
/// read they keep a contrast of 4.5 to 1; when nothing is said any more it is almost black. A touch
/// or a key makes it lighter for a while.
Rectangle {
    id: dusk

    required property SessionViewModel session
    /// Nothing is left to be read.
    required property bool silent
    readonly property real readable: 0.35
    readonly property real deepest: 0.92
    property bool woken: false
    /// In steps, between which nothing has to be painted.
    readonly property real evening: session.windsDown ? Math.round(session.shareDone * 50) / 50 : 0

    function wake() {
        woken = true
        asleep.restart()
    }

    color: "black"
    opacity: woken || !session.windsDown ? 0 : silent ? deepest : readable * evening
    Accessible.ignored: true

    Behavior on opacity {
        NumberAnimation {
            duration: dusk.silent && !dusk.woken ? 4000 : Theme.fade
        }
    }
    Timer {
        id: asleep

        interval: 12000
        onTriggered: dusk.woken = false
    }
}
