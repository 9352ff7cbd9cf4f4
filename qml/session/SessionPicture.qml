// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// What is looked at: the movement, the breath, the place on the body, or how long it stays warm.
/// One comes softly in place of the other.
Item {
    id: picture

    required property SessionViewModel session
    required property SettingsViewModel settings
    property bool wide: false
    readonly property string shown: breathes ? "breath" : warms ? "warmth" : finds ? "map" : "figure"
    readonly property bool breathes: session.guide === SessionViewModel.Breathing
        && (session.phase === SessionViewModel.Breathe || session.phase === SessionViewModel.Settle)
    readonly property bool warms: session.phase === SessionViewModel.Warm
    readonly property bool finds: session.guide === SessionViewModel.Massaging
    /// Where never to press is told before anything is pressed.
    readonly property bool warns: finds && (session.phase === SessionViewModel.Welcome
                                            || session.phase === SessionViewModel.GetReady)

    onShownChanged: fade.restart()

    NumberAnimation {
        id: fade

        target: picture
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.fade
    }
    // On Qt 6.4 a Loader cannot make components that are bound to this file, which is what qmllint
    // asks for.
    // qmllint disable unqualified
    Loader {
        anchors.fill: parent
        active: picture.shown === "figure"
        sourceComponent: SessionFigure {
            session: picture.session
            settings: picture.settings
        }
    }
    Loader {
        anchors.fill: parent
        active: picture.shown === "breath"
        sourceComponent: BreathPicture {
            session: picture.session
            ground: picture.wide ? Theme.colors.surface : Theme.colors.background
        }
    }
    Loader {
        anchors.fill: parent
        active: picture.shown === "map"
        sourceComponent: MassagePicture {
            session: picture.session
            settings: picture.settings
            wide: picture.wide
        }
    }
    Loader {
        anchors.fill: parent
        active: picture.shown === "warmth"
        sourceComponent: WarmthPicture {
            session: picture.session
        }
    }
    // qmllint enable unqualified
}
