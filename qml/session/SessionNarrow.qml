// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

import Pacewell

/// A running session below each other, for a phone or a narrow window.
ColumnLayout {
    id: player

    required property SessionViewModel session
    required property SettingsViewModel settings
    /// Large text leaves no room below the words, so the ring stands beside the figure.
    readonly property bool large: Theme.textScale > 1.4

    signal leaveWanted()
    signal aboutWanted()

    spacing: 12

    SessionTop {
        Layout.fillWidth: true
        session: player.session
        settings: player.settings
        onLeaveWanted: player.leaveWanted()
        onAboutWanted: player.aboutWanted()
    }
    StepBar {
        Layout.fillWidth: true
        session: player.session
    }
    PageColumn {
        id: middle

        Layout.fillWidth: true
        Layout.fillHeight: true
        margin: 0
        verticalMargin: 0
        spacing: 12

        RowLayout {
            readonly property real room: middle.height - narrowWords.implicitHeight
                - (player.large ? 0 : narrowRing.implicitHeight + middle.spacing)
                - middle.spacing

            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(170, Math.min(360, room))

            SessionFigure {
                Layout.fillWidth: true
                Layout.fillHeight: true
                session: player.session
                settings: player.settings
            }
            SessionRing {
                visible: player.large
                session: player.session
            }
        }
        SessionWords {
            id: narrowWords

            Layout.fillWidth: true
            session: player.session
            titleSize: player.large ? Theme.large : Theme.title
        }
        SessionRing {
            id: narrowRing

            Layout.alignment: Qt.AlignHCenter
            visible: !player.large
            session: player.session
        }
    }
    SessionControls {
        Layout.fillWidth: true
        session: player.session
    }
}
