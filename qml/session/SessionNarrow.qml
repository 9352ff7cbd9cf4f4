// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

import Pacewell

/// A running session below each other, for a phone or a narrow window.
ColumnLayout {
    id: player

    required property SessionViewModel session
    required property SettingsViewModel settings
    required property color tint
    /// Large text leaves no room below the words, so the ring stands beside the figure.
    readonly property bool large: Theme.textScale > 1.4
    readonly property bool massages: session.guide === SessionViewModel.Massaging
    readonly property bool relaxes: session.guide === SessionViewModel.Relaxing
    readonly property bool ringShown: !picture.breathes && !picture.warms && !picture.warns

    signal leaveWanted()
    signal aboutWanted()
    signal helpWanted()
    signal dimWanted()

    spacing: 12

    SessionTop {
        Layout.fillWidth: true
        session: player.session
        settings: player.settings
        onLeaveWanted: player.leaveWanted()
        onAboutWanted: player.aboutWanted()
        onHelpWanted: player.helpWanted()
    }
    StepBar {
        Layout.fillWidth: true
        visible: player.session.stepCount > 1 || !picture.breathes
        session: player.session
        tint: player.tint
    }
    PageColumn {
        id: middle

        Layout.fillWidth: true
        Layout.fillHeight: true
        margin: 0
        verticalMargin: 0
        spacing: 12

        RowLayout {
            readonly property real room: middle.height - middle.spacing
                - (picture.breathes ? breathWords.implicitHeight : narrowWords.implicitHeight)
                - (ringRow.visible ? ringRow.implicitHeight + middle.spacing : 0)

            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(picture.shown === "figure" ? 170 : player.large ? 280 : 230,
                                             Math.min(picture.breathes || picture.finds ? 420 : 380, room))

            SessionPicture {
                id: picture

                Layout.fillWidth: true
                Layout.fillHeight: true
                session: player.session
                settings: player.settings
            }
            SessionRing {
                visible: player.large && player.ringShown && !player.massages
                session: player.session
                tint: player.tint
            }
        }
        SessionWords {
            id: narrowWords

            Layout.fillWidth: true
            visible: !picture.breathes
            session: player.session
            titleSize: player.large ? Theme.large : Theme.title
        }
        BreathWords {
            id: breathWords

            Layout.fillWidth: true
            visible: picture.breathes
            session: player.session
        }
        RowLayout {
            id: ringRow

            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: player.massages
            visible: player.ringShown && (!player.large || player.massages)
            spacing: 28

            SessionRing {
                size: picture.shown === "figure" && !player.relaxes ? 150 : 110
                session: player.session
                tint: player.tint
            }
            SessionNext {
                Layout.fillWidth: true
                visible: player.massages
                session: player.session
            }
        }
    }
    SessionControls {
        Layout.fillWidth: true
        session: player.session
        tint: player.tint
        onDimWanted: player.dimWanted()
    }
}
