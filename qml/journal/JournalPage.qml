// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// How the day was: one tap is enough, all else is extra.
PageColumn {
    id: page

    required property DiaryViewModel diary
    required property CheckInViewModel checkIn
    required property ScreeningViewModel screening
    readonly property bool twoColumns: width >= 900 && Theme.textScale <= 1.5
    readonly property bool weekly: diary.form === DiaryViewModel.Week

    signal flareWanted()
    signal safetyWanted()

    onVisibleChanged: if (visible) diary.openToday() // the day may have turned
    Component.onCompleted: diary.openToday()

    Connections {
        target: page.diary

        function onAsked() {
            page.contentY = 0
            first.takeFocus()
        }
    }
    RowLayout {
        Layout.fillWidth: true

        HeadingText {
            Layout.fillWidth: true
            text: page.diary.title
            size: Theme.title
        }
        IconButton {
            id: undo

            enabled: page.diary.undoText !== ""
            text: page.diary.undoText || qsTr("Nothing to take back")
            iconName: "arrow-back-up"
            onClicked: page.diary.undo()
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12

        DayPicker {
            width: page.weekly ? parent.width : Math.min(implicitWidth, parent.width)
            diary: page.diary
        }
        Row {
            visible: !page.weekly
            spacing: 8

            RadioChip {
                text: qsTr("Morning")
                checked: page.diary.form === DiaryViewModel.Morning
                onClicked: page.diary.form = DiaryViewModel.Morning
            }
            RadioChip {
                text: qsTr("Evening")
                checked: page.diary.form === DiaryViewModel.Evening
                onClicked: page.diary.form = DiaryViewModel.Evening
            }
        }
    }
    TextLink {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: page.diary.yesterdayMissing
        text: qsTr("Yesterday is not noted. Fill it in")
        onClicked: {
            page.diary.goBack()
            page.diary.form = DiaryViewModel.Evening
            first.takeFocus()
        }
    }
    SafetyNotice {
        Layout.fillWidth: true
        screening: page.screening
        onMoreWanted: page.safetyWanted()
    }
    GridLayout {
        Layout.fillWidth: true
        columns: page.twoColumns ? 2 : 1
        columnSpacing: 28
        rowSpacing: 16

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 480
            Layout.alignment: Qt.AlignTop
            spacing: 16

            Card {
                Layout.fillWidth: true

                RatingScale {
                    id: first

                    Layout.fillWidth: true
                    rating: page.diary.first
                    value: page.diary.ratings[rating.rating] ?? -1
                    onChosen: number => page.diary.rate(rating.rating, number)
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: page.diary.noted
                    text: qsTr("Kept. Everything below is extra.")
                    Accessible.role: Accessible.StaticText
                }
                ShortButton {
                    visible: page.checkIn.flareAsked
                    text: qsTr("Is this a flare?")
                    outlined: true
                    onClicked: page.flareWanted()
                }
            }
            WhereCard {
                objectName: "areas"
                Layout.fillWidth: true
                diary: page.diary
                unfolded: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 480
            Layout.alignment: Qt.AlignTop
            spacing: 16

            TriggerCard {
                objectName: "triggers"
                Layout.fillWidth: true
                visible: page.diary.triggersAsked
                diary: page.diary
                unfolded: true
            }
            FoldCard {
                objectName: "feelings"
                Layout.fillWidth: true
                title: page.diary.form === DiaryViewModel.Morning ? qsTr("How was the night?")
                     : page.weekly ? qsTr("How was the week?") : qsTr("How was the day?")
                summary: page.diary.feelingsText
                unfolded: page.diary.form === DiaryViewModel.Morning

                Repeater {
                    model: page.diary.feelings

                    RatingScale {
                        required property diaryRating modelData

                        Layout.fillWidth: true
                        rating: modelData
                        value: page.diary.ratings[modelData.rating] ?? -1
                        onChosen: number => page.diary.rate(modelData.rating, number)
                    }
                }
                FormChoice {
                    Layout.fillWidth: true
                    visible: page.diary.stiffAsked
                    title: qsTr("How long were you stiff?")
                    names: page.diary.stiffNames
                    current: page.diary.stiff
                    onChosen: index => page.diary.sayStiff(index)
                }
            }
            FoldCard {
                objectName: "hindrances"
                Layout.fillWidth: true
                visible: page.diary.hindrances.length > 0
                title: qsTr("How much did pain get in the way?")
                summary: page.diary.hindranceText

                Repeater {
                    model: page.diary.hindrances

                    RatingScale {
                        required property diaryRating modelData

                        Layout.fillWidth: true
                        rating: modelData
                        value: page.diary.ratings[modelData.rating] ?? -1
                        onChosen: number => page.diary.rate(modelData.rating, number)
                    }
                }
            }
            FoldCard {
                objectName: "helps"
                Layout.fillWidth: true
                title: qsTr("What helped?")
                summary: page.diary.helpsText

                TickChips {
                    Layout.fillWidth: true
                    names: page.diary.helpNames
                    meanings: []
                    ticked: page.diary.helps
                    onToggled: index => page.diary.toggleHelp(index)
                }
            }
            FoldCard {
                objectName: "note"
                Layout.fillWidth: true
                title: qsTr("A note")
                summary: page.diary.note

                NoteBox {
                    Layout.fillWidth: true
                    diary: page.diary
                }
            }
            TextLink {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                visible: page.diary.noted
                text: page.weekly ? qsTr("Take this week's entry away")
                                  : qsTr("Take this day's entry away")
                onClicked: {
                    undo.forceActiveFocus(Theme.focusReason)
                    page.diary.clear()
                }
            }
            FormChoice {
                objectName: "rhythm"
                Layout.fillWidth: true
                title: qsTr("How often?")
                names: [qsTr("every day"), qsTr("once a week"), qsTr("not just now")]
                current: page.diary.rhythm
                onChosen: index => page.diary.rhythm = index
            }
            BodyText {
                Layout.fillWidth: true
                muted: true
                text: page.diary.rhythmText
            }
        }
    }
}
