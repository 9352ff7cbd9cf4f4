// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// The last 13 weeks: what was practised, told without streaks or blame.
PageColumn {
    id: page

    required property ProgressViewModel progress

    maximumWidth: 620
    onVisibleChanged: if (visible) progress.refresh() // the day may have turned
    Component.onCompleted: progress.refresh()

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
    Card {
        Layout.fillWidth: true
        visible: page.progress.problem === ""

        RowLayout {
            HeadingText {
                Layout.fillWidth: true
                text: qsTr("Kept of what you began")
            }
            HeadingText {
                text: page.progress.keptText
            }
        }
        HeatMap {
            id: map

            Layout.fillWidth: true
            days: page.progress.days
            todayIndex: page.progress.todayIndex
        }
        BodyText {
            Layout.fillWidth: true
            text: map.words
        }
        Flow {
            Layout.fillWidth: true
            spacing: 18

            Repeater {
                model: [
                    { tint: Theme.colors.primary, title: qsTr("kept") },
                    { tint: Theme.colors.primaryHalf, title: qsTr("partly") },
                    { tint: Theme.colors.sunken, title: qsTr("no session") }
                ]

                Row {
                    id: key

                    required property var modelData

                    spacing: 8

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: 16
                        height: 16
                        radius: 4
                        color: key.modelData.tint
                        border.width: 1
                        border.color: Theme.colors.outline
                    }
                    BodyText {
                        text: key.modelData.title
                        muted: true
                        font.pixelSize: Theme.small
                    }
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            text: page.progress.sentence
            muted: true
        }
    }
    Card {
        objectName: "plan"
        Layout.fillWidth: true
        visible: page.progress.problem === "" && page.progress.planSentence !== ""

        RowLayout {
            HeadingText {
                Layout.fillWidth: true
                text: qsTr("Kept of what you planned")
            }
            HeadingText {
                text: page.progress.planText
            }
        }
        BodyText {
            Layout.fillWidth: true
            text: page.progress.planSentence
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Planned rest and gentler days count in full. “Not today” is left out, up to two days a week.")
            muted: true
        }
    }
    HeadingText {
        Layout.fillWidth: true
        Layout.topMargin: 8
        visible: page.progress.recent.count > 0
        text: qsTr("Last sessions")
    }
    Card {
        Layout.fillWidth: true
        visible: page.progress.recent.count > 0

        Repeater {
            model: page.progress.recent

            RowLayout {
                id: entry

                required property string title
                required property string detail
                required property string when

                Layout.fillWidth: true
                spacing: 12

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2

                    BodyText {
                        Layout.fillWidth: true
                        text: entry.title
                        font.bold: true
                    }
                    BodyText {
                        Layout.fillWidth: true
                        text: entry.detail
                        muted: true
                        font.pixelSize: Theme.small
                    }
                }
                BodyText {
                    text: entry.when
                    muted: true
                    font.pixelSize: Theme.small
                }
            }
        }
    }
}
