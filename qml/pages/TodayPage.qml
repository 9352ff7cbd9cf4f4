// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// The start page: the next thing, the day, the week, and help for a hard day.
PageColumn {
    id: page

    required property TodayViewModel today
    required property SettingsViewModel settings
    required property ScreeningViewModel screening
    required property FlareViewModel flare
    required property string refusal
    required property string trialText ///< of what is tried just now; mostly empty
    required property string noContent ///< why there is nothing to practise; mostly empty
    required property bool envelope ///< effort has a ceiling
    readonly property bool twoColumns: width >= 800 && Theme.textScale <= 1.5

    readonly property bool stopped: screening.need >= ScreeningViewModel.HelpToday

    /// Where no rail stands beside the page.
    property bool settingsOffered: false

    signal chosen(string routineId, bool gentler)
    signal goOn()
    signal practiceWanted()
    signal settingsWanted()
    signal pageWanted(string name)
    signal safetyWanted()
    signal flareWanted()
    signal flarePlanWanted()

    GridLayout {
        Layout.fillWidth: true
        columns: page.twoColumns ? 2 : 1
        columnSpacing: 34
        rowSpacing: 16

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 550
            Layout.alignment: Qt.AlignTop
            spacing: 16

            RowLayout {
                spacing: 8

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2

                    BodyText {
                        Layout.fillWidth: true
                        text: page.today.dateText
                        muted: true
                        font.pixelSize: Theme.small
                    }
                    HeadingText {
                        Layout.fillWidth: true
                        text: page.today.greeting
                        size: page.twoColumns ? Math.round(34 * Theme.textScale) : Theme.title
                    }
                }
                IconButton {
                    Layout.alignment: Qt.AlignTop
                    Layout.rightMargin: -12
                    visible: page.settingsOffered
                    text: qsTr("Settings")
                    iconName: "settings"
                    onClicked: page.settingsWanted()
                }
            }
            Notice {
                Layout.fillWidth: true
                visible: page.today.journalProblem !== ""
                title: qsTr("Nothing can be kept right now")
                text: page.today.journalProblem
            }
            Notice {
                Layout.fillWidth: true
                visible: page.refusal !== ""
                text: page.refusal
            }
            SafetyNotice {
                Layout.fillWidth: true
                screening: page.screening
                onMoreWanted: page.safetyWanted()
            }
            Notice {
                Layout.fillWidth: true
                visible: page.today.unfinishedTitle !== ""
                title: qsTr("Go on where you were?")
                text: qsTr("%1 is not finished yet. What you did so far is kept either way.")
                    .arg(page.today.unfinishedTitle)
                actionText: qsTr("Go on")
                otherActionText: qsTr("Leave it")
                onAction: page.goOn()
                onOtherAction: page.today.leaveUnfinished()
            }
            NextCard {
                Layout.fillWidth: true
                visible: page.today.nextId !== "" && !page.stopped
                today: page.today
                settings: page.settings
                onChosen: (routineId, gentler) => page.chosen(routineId, gentler)
            }
            NoNextCard {
                Layout.fillWidth: true
                visible: page.today.loaded && page.today.nextId === "" && !page.stopped
                today: page.today
                noContent: page.noContent
                onPracticeWanted: page.practiceWanted()
            }
            BodyText {
                Layout.fillWidth: true
                visible: text !== "" && !page.stopped
                text: page.trialText
            }
            DayList {
                Layout.fillWidth: true
                visible: !page.stopped && (page.today.day.count > 0
                                           || page.today.dayKind === TodayViewModel.Rest)
                today: page.today
                onChosen: practiceId => page.chosen(practiceId, page.today.gentler)
            }
            PlanLinks {
                Layout.fillWidth: true
                visible: page.today.loaded
                envelope: page.envelope
                onPageWanted: name => page.pageWanted(name)
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 400
            Layout.alignment: Qt.AlignTop
            spacing: 18

            Card {
                Layout.fillWidth: true

                // Not a layout: one would miss that the text comes later than the card is laid out.
                Item {
                    Layout.fillWidth: true
                    implicitHeight: thisWeek.implicitHeight

                    HeadingText {
                        id: thisWeek

                        width: parent.width - week.width - 12
                        text: qsTr("This week")
                    }
                    BodyText {
                        id: week

                        anchors.right: parent.right
                        anchors.baseline: thisWeek.baseline
                        muted: true
                        wrapMode: Text.NoWrap
                        text: page.today.weekText
                    }
                }
                WeekStrip {
                    Layout.fillWidth: true
                    days: page.today.week
                }
            }
            HardDayCard {
                Layout.fillWidth: true
                visible: flare.on || (page.today.loaded && !page.stopped)
                flare: page.flare
                smallSetId: page.today.hardDayId
                onOpened: page.flareWanted()
                onPlanWanted: page.flarePlanWanted()
                onSmallSetWanted: page.chosen(page.today.hardDayId, false)
            }
        }
    }
}
