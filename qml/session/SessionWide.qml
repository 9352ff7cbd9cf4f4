// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

import Pacewell

/// A running session beside each other: the picture, and what to do.
ColumnLayout {
    id: player

    required property SessionViewModel session
    required property SettingsViewModel settings
    required property color tint
    /// Large text leaves no room below the words, so the ring stands beside the figure.
    readonly property bool large: Theme.textScale > 1.4
    readonly property bool ringShown: !picture.breathes && !picture.warms && !picture.warns

    signal leaveWanted()
    signal aboutWanted()
    signal helpWanted()
    signal dimWanted()

    spacing: 14

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
        session: player.session
        tint: player.tint
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: 26
        spacing: 40

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 594
            radius: Theme.cardRadius
            color: Theme.colors.surface
            border.width: Theme.highContrast ? 1 : 0
            border.color: Theme.colors.outline

            SessionPicture {
                id: picture

                anchors.fill: parent
                anchors.margins: 20
                // The figure stands in the corner of the ring.
                anchors.topMargin: player.large && finds && player.ringShown ? 170 : 20
                wide: true
                session: player.session
                settings: player.settings
            }
            SessionRing {
                anchors.top: parent.top
                anchors.right: parent.right
                anchors.margins: 16
                visible: player.large && player.ringShown
                session: player.session
                tint: player.tint
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 566
            spacing: 16

            PageColumn {
                Layout.fillWidth: true
                Layout.fillHeight: true
                margin: 0
                verticalMargin: 0
                spacing: 24

                SessionWords {
                    Layout.fillWidth: true
                    session: player.session
                    centred: false
                    titleSize: Math.min(Theme.display, 60)
                    textSize: Math.round(22 * Theme.textScale)
                }
                BreathWords {
                    Layout.fillWidth: true
                    visible: player.session.phase === SessionViewModel.Breathe
                    session: player.session
                    centred: false
                }
                RowLayout {
                    spacing: 36

                    SessionRing {
                        size: 190
                        visible: !player.large && player.ringShown
                        session: player.session
                        tint: player.tint
                    }
                    SessionNext {
                        Layout.fillWidth: true
                        session: player.session
                    }
                }
            }
            SessionControls {
                Layout.fillWidth: true
                Layout.maximumWidth: 480
                session: player.session
                tint: player.tint
                onDimWanted: player.dimWanted()
            }
            BodyText {
                Layout.fillWidth: true
                visible: Theme.textScale <= 1.3
                muted: true
                font.pixelSize: Theme.small
                text: picture.warms ? qsTr("Esc ends · I tells more")
                    : player.session.guide === SessionViewModel.Breathing
                        ? qsTr("Space pauses · H says “I feel dizzy” · D dims the screen · I tells more")
                    : qsTr("Space pauses · arrow keys move between steps · H says “this hurts” · I tells more")
            }
        }
    }
}
