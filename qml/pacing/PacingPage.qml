// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What is paced, and how today stands.
PageColumn {
    id: page

    required property PacingViewModel pacing
    required property RunViewModel run
    required property CheckInViewModel checkIn
    required property BoomBustViewModel boomBust
    property bool awayShown: false

    signal flareWanted()
    signal opened(string activityId)
    signal formWanted()

    maximumWidth: 720

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Pacing")
            size: Theme.title
        }
        BodyText {
            Layout.fillWidth: true
            muted: true
            text: page.checkIn.envelope
                ? qsTr("Amounts are ceilings just now: no day has to reach them, and less is always fine.")
                : qsTr("A steady amount, on good days and on bad ones. The aim is a steadier life with room for what matters.")
        }
    }
    RunQuestion {
        Layout.fillWidth: true
        visible: page.run.asking
        run: page.run
    }
    Notice {
        Layout.fillWidth: true
        visible: page.run.endedText !== ""
        text: page.run.endedText
        actionText: qsTr("Good")
        onAction: page.run.putMessageAway()
    }
    CheckInCard {
        Layout.fillWidth: true
        visible: page.checkIn.wanted
        checkIn: page.checkIn
        onFlareWanted: page.flareWanted()
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.pacing.activities.length === 0
        text: qsTr("Choose one thing you do often that costs you. First you find out how much of it is fine. Then Pacewell tells you when to rest, before it is too much.")
    }
    Repeater {
        model: page.pacing.activities

        PacedLine {
            required property pacedRow modelData

            Layout.fillWidth: true
            row: modelData
            onClicked: page.opened(modelData.id)
        }
    }
    TextLink {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: page.pacing.more > 0
        text: qsTr("Show more, %1 are left").arg(page.pacing.more)
        onClicked: page.pacing.showMore()
    }
    ShortButton {
        text: page.pacing.activities.length > 0 ? qsTr("Add an activity")
                                                : qsTr("Choose an activity")
        iconName: "plus"
        outlined: page.pacing.activities.length > 0
        onClicked: page.formWanted()
    }
    TextLink {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: page.pacing.putAway.length > 0
        text: page.awayShown ? qsTr("Hide what was put away") : qsTr("Show what was put away")
        onClicked: page.awayShown = !page.awayShown
    }
    Repeater {
        model: page.awayShown ? page.pacing.putAway : []

        PageLink {
            required property pacedRow modelData

            Layout.fillWidth: true
            iconName: "folder"
            text: modelData.name
            detail: qsTr("Bring it back")
            onClicked: page.pacing.bringBack(modelData.id)
        }
    }
    LoadWeek {
        objectName: "load"
        Layout.fillWidth: true
        visible: page.pacing.week.length > 0
        pacing: page.pacing
    }
    BoomBustCard {
        objectName: "boomBust"
        Layout.fillWidth: true
        visible: page.checkIn.wanted
        boomBust: page.boomBust
    }
}
