// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// The load of the week, planned and done, over all activities.
Card {
    id: card

    required property PacingViewModel pacing

    spacing: 12

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Load this week")
        size: Theme.large
    }
    QuotaWeek {
        id: chart

        Layout.fillWidth: true
        name: qsTr("Load this week")
        days: card.pacing.week
        plannedText: card.pacing.plannedText
    }
    BodyText {
        Layout.fillWidth: true
        muted: true
        font.pixelSize: Theme.small
        text: chart.words
    }
    BodyText {
        Layout.fillWidth: true
        text: card.pacing.weekText
    }
    BodyText {
        Layout.fillWidth: true
        muted: true
        font.pixelSize: Theme.small
        text: qsTr("Load is minutes times effort: light counts once, moderate twice, hard three times.")
    }
}
