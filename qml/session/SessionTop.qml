// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Close, what runs and how long it still takes, sound; and what is to be known about them.
ColumnLayout {
    id: top

    required property SessionViewModel session
    required property SettingsViewModel settings
    readonly property bool large: Theme.textScale > 1.4
    readonly property string notice: session.pauseReason !== "" ? session.pauseReason
                                                                : session.soundNotice

    signal leaveWanted()
    signal aboutWanted()
    signal helpWanted()

    spacing: 8

    RowLayout {
        Layout.fillWidth: true
        spacing: 2

        IconButton {
            focusPolicy: Qt.TabFocus
            text: qsTr("End the session")
            iconName: "x"
            onClicked: top.leaveWanted()
        }
        IconButton {
            focusPolicy: Qt.TabFocus
            text: qsTr("Need help now")
            iconName: "lifebuoy"
            onClicked: top.helpWanted()
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                visible: !top.large
                text: top.session.routineTitle
                font.bold: true
            }
            BodyText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: top.session.stepCount === 1 ? top.session.timeDone
                    : top.large ? top.session.timeLeft
                                : qsTr("Step %1 of %2 · %3").arg(top.session.stepNumber)
                                    .arg(top.session.stepCount).arg(top.session.timeLeft)
                muted: true
                font.pixelSize: Theme.small
            }
        }
        IconButton {
            focusPolicy: Qt.TabFocus
            text: top.session.guide === SessionViewModel.Movement ? qsTr("About this movement")
                                                                  : qsTr("About this practice")
            iconName: "info-circle"
            onClicked: top.aboutWanted()
        }
        IconButton {
            focusPolicy: Qt.TabFocus
            text: top.settings.sounds.sound ? qsTr("Sound is on, turn it off")
                                       : qsTr("Sound is off, turn it on")
            iconName: top.settings.sounds.sound ? "volume" : "volume-off"
            onClicked: top.settings.sounds.sound = !top.settings.sounds.sound
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: top.notice !== ""
        horizontalAlignment: Text.AlignHCenter
        text: top.notice
        color: Theme.colors.pace
        font.pixelSize: Theme.small
        Accessible.role: Accessible.AlertMessage
    }
}
