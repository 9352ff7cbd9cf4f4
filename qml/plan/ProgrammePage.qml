// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// The person's week. What is changed counts at once.
PageColumn {
    id: page

    required property ProgrammeViewModel programme

    signal closed()

    function leaveOrClose() {
        if (!list.leave() && !rest.leave())
            closed()
    }

    Keys.onEscapePressed: page.leaveOrClose()
    Component.onCompleted: {
        programme.show()
        head.takeFocus()
    }

    PageTop {
        id: head

        Layout.fillWidth: true
        title: qsTr("My week")
        onClosed: page.closed()
    }
    Notice {
        Layout.fillWidth: true
        visible: page.programme.envelope
        text: qsTr("Less is always fine for you. What stands here is the most for a day, and no goal.")
    }
    Card {
        Layout.fillWidth: true
        Layout.maximumWidth: 620
        visible: !page.programme.open

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("A week of your own")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Without one, Today shows a suggestion. Here you choose what stands on which day.")
        }
        AppButton {
            Layout.fillWidth: true
            text: qsTr("Suggest a week for me")
            iconName: "sparkles"
            onClicked: {
                page.programme.suggest()
                head.takeFocus()
            }
        }
        AppButton {
            Layout.fillWidth: true
            text: qsTr("Begin with an empty week")
            outlined: true
            onClicked: {
                page.programme.begin()
                head.takeFocus()
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: page.programme.problem !== ""
        text: page.programme.problem
    }
    WeekOverview {
        Layout.fillWidth: true
        visible: page.programme.open
        week: page.programme.week
    }
    // Not a layout: what is in it grows with its words.
    Grid {
        id: parts

        readonly property bool twoColumns: width >= 780 * Theme.textScale

        Layout.fillWidth: true
        Layout.topMargin: 6
        visible: page.programme.open
        columns: twoColumns ? 2 : 1
        columnSpacing: 28
        rowSpacing: 20

        PlannedList {
            id: list

            width: parts.twoColumns ? Math.round(parts.width * 0.56) : parts.width
            programme: page.programme
        }
        RestDays {
            id: rest

            width: parts.twoColumns ? parts.width - list.width - parts.columnSpacing : parts.width
            programme: page.programme
            onStopped: {
                list.unfoldedRow = -1
                head.takeFocus()
            }
        }
    }
}
