// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// What today holds, and how it is to be. No layouts: rows come and go while it is laid out.
Column {
    id: list

    required property TodayViewModel today

    signal chosen(string practiceId)

    spacing: 12
    topPadding: 6

    Item {
        width: list.width
        height: Math.max(heading.height, doneWords.height)

        HeadingText {
            id: heading

            width: parent.width - doneWords.width - 12
            text: qsTr("Your day")
        }
        BodyText {
            id: doneWords

            anchors.right: parent.right
            anchors.baseline: heading.baseline
            visible: rows.count > 0
            muted: true
            wrapMode: Text.NoWrap
            text: list.today.doneText
        }
    }
    DayChoice {
        width: list.width
        visible: !list.today.flareOn
        today: list.today
    }
    Rectangle {
        width: list.width
        height: column.height + 2 * 12
        visible: rows.count > 0
        radius: Theme.cardRadius
        color: Theme.colors.surface
        border.width: Theme.highContrast ? 1 : 0
        border.color: Theme.colors.outline

        Column {
            id: column

            x: 12
            y: 12
            width: parent.width - 2 * x

            Repeater {
                id: rows

                model: list.today.day

                DayRow {
                    width: column.width
                    onOpened: list.chosen(practiceId)
                    onLeftOutWanted: leftOut => list.today.leaveOut(practiceId, leftOut)
                }
            }
        }
    }
}
