// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// The first practice, and the plan for today.
ColumnLayout {
    id: step

    required property FirstRunViewModel firstRun
    required property ScreeningViewModel screening
    required property SettingsViewModel settings
    readonly property bool stopped: screening.need >= ScreeningViewModel.HelpToday
    readonly property bool canBegin: firstRun.practiceTitle !== ""

    spacing: 16

    HeadingText {
        Layout.fillWidth: true
        text: step.canBegin ? qsTr("Three easy minutes to begin with")
            : step.stopped ? qsTr("You come first") : qsTr("That is all")
        size: Theme.title
    }
    BodyText {
        Layout.fillWidth: true
        text: step.canBegin ? qsTr("Small and slow. You can pause or stop at any time.")
            : !step.stopped ? qsTr("You can choose a practice yourself at any time.")
            : qsTr("Practice waits until somebody has looked at what is new. Help is one step away on every page.")
    }
    Card {
        Layout.fillWidth: true
        visible: step.canBegin

        FigureItem {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 200
            Layout.preferredHeight: 180
            visible: !step.firstRun.practiceFigure.empty
            figure: step.firstRun.practiceFigure
            share: 1
            skinTone: step.settings.skinTone
        }
        HeadingText {
            Layout.fillWidth: true
            text: step.firstRun.practiceTitle
        }
        BodyText {
            Layout.fillWidth: true
            muted: true
            text: step.firstRun.practiceDetail
        }
        AppButton {
            Layout.fillWidth: true
            text: qsTr("Start")
            iconName: "player-play-filled"
            Accessible.description: step.firstRun.practiceTitle
            onClicked: step.firstRun.begin()
        }
    }
    HeadingText {
        Layout.fillWidth: true
        visible: plan.visible
        text: qsTr("Your plan for today")
    }
    Card {
        id: plan

        Layout.fillWidth: true
        visible: step.canBegin && step.firstRun.day.count > 0
        padding: 12
        spacing: 0

        Repeater {
            model: step.firstRun.day

            PlanLine {
                Layout.fillWidth: true
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: plan.visible
        muted: true
        text: qsTr("A suggestion, never a debt. You can change it at any time, and nothing is carried over.")
    }
}
