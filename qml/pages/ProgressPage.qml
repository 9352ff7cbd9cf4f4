// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// What was done and how it went, told without streaks or blame.
PageColumn {
    id: page

    required property ProgressViewModel progress
    required property TrendsViewModel trends
    required property PatternsViewModel patterns
    required property LookBackViewModel lookBack
    required property ExperimentsViewModel experiments
    required property ScreeningViewModel screening
    readonly property bool twoColumns: width >= 900 && Theme.textScale <= 1.5

    signal pageWanted(string name)

    Binding {
        target: page.progress
        property: "shown"
        value: page.visible
    }
    Binding {
        target: page.trends
        property: "shown"
        value: page.visible
    }
    Binding {
        target: page.patterns
        property: "shown"
        value: page.visible
    }
    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Your last 13 weeks")
        size: Theme.title
    }
    Notice {
        Layout.fillWidth: true
        visible: page.progress.problem !== ""
        text: page.progress.problem
    }
    GridLayout {
        Layout.fillWidth: true
        visible: page.progress.problem === ""
        columns: page.twoColumns ? 2 : 1
        columnSpacing: 28
        rowSpacing: 16

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 480
            Layout.alignment: Qt.AlignTop
            spacing: 16

            WeeksCard {
                Layout.fillWidth: true
                progress: page.progress
            }
            PlanCard {
                objectName: "plan"
                Layout.fillWidth: true
                progress: page.progress
            }
            LookBackCard {
                objectName: "lookBack"
                Layout.fillWidth: true
                lookBack: page.lookBack
                shown: page.visible
                // While a warning sign is open, what to do about it goes before.
                advised: page.screening.need === ScreeningViewModel.Nothing
            }
            RecentCard {
                Layout.fillWidth: true
                visible: page.twoColumns && page.progress.recent.count > 0
                progress: page.progress
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 480
            Layout.alignment: Qt.AlignTop
            spacing: 16

            TrendCard {
                objectName: "trend"
                Layout.fillWidth: true
                trends: page.trends
            }
            AreasCard {
                objectName: "bodyShares"
                Layout.fillWidth: true
                trends: page.trends
            }
            PatternsCard {
                objectName: "patterns"
                Layout.fillWidth: true
                patterns: page.patterns
            }
            PageLink {
                Layout.fillWidth: true
                text: qsTr("Try it out")
                detail: page.experiments.todayText || qsTr("Does a practice do something for you?")
                iconName: "test-pipe-2"
                ground: Theme.colors.calmSoft
                ink: Theme.colors.calm
                onClicked: page.pageWanted("experiments")
            }
            PageLink {
                Layout.fillWidth: true
                text: qsTr("For your appointment")
                detail: qsTr("One page for your clinician, as PDF")
                iconName: "file-text"
                ground: Theme.colors.primarySoft
                onClicked: page.pageWanted("report")
            }
            PageLink {
                Layout.fillWidth: true
                text: qsTr("Take it with you")
                detail: qsTr("Everything as a file, and back again")
                iconName: "file-export"
                ground: Theme.colors.paceSoft
                ink: Theme.colors.pace
                onClicked: page.pageWanted("archive")
            }
            RecentCard {
                Layout.fillWidth: true
                visible: !page.twoColumns && page.progress.recent.count > 0
                progress: page.progress
            }
        }
    }
}
