// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// The run that is on: the time to the next change, its parts, and the two things to do.
Card {
    id: card

    required property RunViewModel run

    signal restPracticeWanted()

    function takeFocus() {
        pause.forceActiveFocus(Theme.focusReason)
    }

    Item {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: Math.min(196, card.width - 2 * card.padding)
        implicitHeight: implicitWidth
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1 %2").arg(card.run.timeText).arg(card.run.phaseText)

        RingItem {
            anchors.fill: parent
            share: Theme.movementReduced ? Math.ceil(card.run.shareLeft * 20) / 20
                                         : card.run.shareLeft
            thickness: 14
            colour: card.run.phase === RunViewModel.Rest ? Theme.colors.primary
                                                         : Theme.colors.paceFill
            trackColour: Theme.colors.sunken
        }
        Column {
            anchors.centerIn: parent
            width: parent.width - 48

            Text {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: card.run.timeText
                color: Theme.colors.text
                font.pixelSize: 56
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: card.run.phaseText
                color: Theme.colors.textMuted
                font.pixelSize: Math.min(Theme.small, 22)
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        font.bold: true
        text: card.run.noticeText !== "" ? card.run.noticeText : card.run.partText
    }
    RunBar {
        Layout.fillWidth: true
        visible: card.run.pieces.length > 0
        pieces: card.run.pieces
        description: card.run.partText
    }
    AppButton {
        Layout.fillWidth: true
        visible: card.run.restPractice !== ""
        text: qsTr("Rest with: %1").arg(card.run.restPracticeName)
        iconName: "wave"
        onClicked: card.restPracticeWanted()
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale <= 1.4 ? 2 : 1
        columnSpacing: 14
        rowSpacing: 10

        AppButton {
            id: pause

            Layout.fillWidth: true
            Layout.preferredWidth: 100
            text: card.run.paused ? qsTr("Go on") : qsTr("Pause")
            tint: Theme.colors.paceFill
            labelTint: Theme.colors.overPaceFill
            onClicked: card.run.paused ? card.run.resume() : card.run.pause()
        }
        AppButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            text: qsTr("Stop here")
            outlined: true
            ink: Theme.colors.text
            tint: Theme.colors.outline
            onClicked: card.run.stop()
        }
    }
}
