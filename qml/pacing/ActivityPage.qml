// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// One activity: its run, the week against its amount, and what was written down today.
PageColumn {
    id: page

    required property ActivityViewModel activity
    required property BaselineViewModel firstAmount
    required property ReviewViewModel review
    required property RunViewModel run
    readonly property bool runsHere: run.on && run.activityId === activity.id

    signal closed()
    signal formWanted()
    signal effortWanted()
    signal practiceWanted(string practiceId)

    maximumWidth: 620
    Keys.onEscapePressed: closed()
    Component.onCompleted: head.takeFocus()

    PageTop {
        id: head

        Layout.fillWidth: true
        title: page.activity.name
        onClosed: page.closed()
    }
    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: -12
        muted: true
        text: page.activity.stageText
    }
    Notice {
        Layout.fillWidth: true
        visible: page.run.endedText !== ""
        text: page.run.endedText
        actionText: qsTr("Good")
        onAction: page.run.putMessageAway()
    }
    RunCard {
        id: runCard

        Layout.fillWidth: true
        visible: page.runsHere && !page.run.asking
        run: page.run
        onRestPracticeWanted: page.practiceWanted(page.run.restPractice)
    }
    RunQuestion {
        Layout.fillWidth: true
        visible: page.runsHere && page.run.asking
        run: page.run
    }
    Card {
        Layout.fillWidth: true
        visible: !page.runsHere && page.activity.quotaKnown

        HeadingText {
            Layout.fillWidth: true
            text: page.activity.quotaText
        }
        BodyText {
            Layout.fillWidth: true
            visible: text !== ""
            text: page.activity.doneText
        }
        BodyText {
            Layout.fillWidth: true
            visible: text !== ""
            text: page.activity.bankText
        }
        BodyText {
            Layout.fillWidth: true
            visible: page.run.on
            muted: true
            text: page.run.asking ? qsTr("The time for %1 is over. First say how long it was.").arg(page.run.activityName)
                                  : qsTr("The timer runs for %1 just now.").arg(page.run.activityName)
        }
        AppButton {
            Layout.fillWidth: true
            visible: page.activity.startText !== "" && !page.run.asking
            text: page.run.on ? qsTr("Stop that and start %1").arg(page.activity.startText)
                              : qsTr("Start %1").arg(page.activity.startText)
            iconName: "player-play"
            tint: Theme.colors.paceFill
            labelTint: Theme.colors.overPaceFill
            onClicked: {
                page.run.stop()
                if (page.activity.begin())
                    runCard.takeFocus()
            }
        }
    }
    BaselineCard {
        Layout.fillWidth: true
        visible: page.firstAmount.wanted && !page.runsHere
        firstAmount: page.firstAmount
        busy: page.run.on
        onTimeWanted: {
            if (page.firstAmount.beginMeasuring())
                runCard.takeFocus()
        }
    }
    HeadingText {
        Layout.fillWidth: true
        Layout.topMargin: 8
        visible: page.activity.begun
        text: qsTr("This week")
        size: Theme.large
    }
    Card {
        Layout.fillWidth: true
        visible: page.activity.begun

        QuotaWeek {
            id: week

            Layout.fillWidth: true
            name: qsTr("This week")
            days: page.activity.week
            plannedText: page.activity.plannedText
        }
        BodyText {
            Layout.fillWidth: true
            muted: true
            font.pixelSize: Theme.small
            text: week.words
        }
    }
    ReviewCard {
        objectName: "review"
        Layout.fillWidth: true
        visible: page.activity.begun
        review: page.review
        onEffortWanted: page.effortWanted()
        onAnewWanted: page.firstAmount.measureAnew()
    }
    DoneByHand {
        Layout.fillWidth: true
        activity: page.activity
    }
    PageLink {
        Layout.fillWidth: true
        iconName: "pencil"
        text: qsTr("Change this activity")
        detail: qsTr("Name, effort, parts and days")
        onClicked: page.formWanted()
    }
    PageLink {
        Layout.fillWidth: true
        iconName: "folder"
        text: qsTr("Put it away")
        detail: qsTr("What you did of it stays")
        onClicked: {
            page.activity.putAway()
            page.closed()
        }
    }
}
