// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// How it kept to what was planned, in all and for each practice.
Card {
    id: card

    required property ProgressViewModel progress

    visible: progress.planSentence !== ""

    RowLayout {
        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Kept of what you planned")
        }
        HeadingText {
            text: card.progress.planText
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: card.progress.planSentence
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Planned rest and gentler days count in full. “Not today” is left out, up to two days a week.")
        muted: true
    }
    Repeater {
        model: card.progress.strengths

        RowLayout {
            id: strength

            required property trendRow modelData

            Layout.fillWidth: true
            spacing: 12
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2").arg(modelData.day).arg(modelData.value)

            BodyText {
                Layout.fillWidth: true
                text: strength.modelData.day
                Accessible.ignored: true
            }
            BodyText {
                text: strength.modelData.value
                font.bold: true
                Accessible.ignored: true
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.progress.strengths.length > 0
        muted: true
        font.pixelSize: Theme.small
        text: qsTr("How steady it is of late. It fades gently: what was two weeks of practice ago counts half.")
    }
}
