// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// What may help in a flare, one small thing at a time, and how much to do beside it.
Column {
    id: things

    required property FlareViewModel flare
    property bool shareUnfolded: false

    signal opened(string practiceId)
    signal started(string practiceId)

    spacing: 10

    HeadingText {
        width: things.width
        bottomPadding: 2
        text: qsTr("One small thing at a time")
    }
    Repeater {
        model: things.flare.practices

        PracticeRow {
            required property string practiceId

            width: things.width
            onOpened: things.opened(practiceId)
            onStarted: things.started(practiceId)
        }
    }
    PageLink {
        width: things.width
        text: things.flare.sharePercent === 50 ? qsTr("Halve today’s activity")
                                               : qsTr("A little less activity today")
        detail: qsTr("%1, up a step only when you say so").arg(things.flare.shareText)
        iconName: "clock-pause"
        tile: Theme.colors.paceSoft
        ink: Theme.colors.pace
        endIcon: things.shareUnfolded ? "chevron-up" : "chevron-down"
        onClicked: things.shareUnfolded = !things.shareUnfolded
    }
    BodyText {
        width: things.width
        leftPadding: 16
        rightPadding: 16
        visible: things.shareUnfolded
        muted: true
        text: things.flare.envelope
            ? qsTr("At most %1, in small parts with rests between. Less is always fine: rest as you need. What is left over can wait.").arg(things.flare.shareText)
            : qsTr("Plan %1, in two or three small parts with rests between. A little gentle movement, rather than a day in bed. What is left over can wait.").arg(things.flare.shareText)
    }
}
