// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What today holds, and how it is to be.
ColumnLayout {
    id: list

    required property TodayViewModel today

    signal chosen(string practiceId)

    spacing: 12

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 6

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Your day")
        }
        BodyText {
            visible: list.today.day.count > 0
            muted: true
            text: list.today.doneText
        }
    }
    DayChoice {
        Layout.fillWidth: true
        visible: !list.today.flareOn
        today: list.today
    }
    Card {
        Layout.fillWidth: true
        visible: list.today.day.count > 0
        padding: 12
        spacing: 0

        Repeater {
            model: list.today.day

            DayRow {
                Layout.fillWidth: true
                onOpened: list.chosen(practiceId)
                onLeftOutWanted: leftOut => list.today.leaveOut(practiceId, leftOut)
            }
        }
    }
}
