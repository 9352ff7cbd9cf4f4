// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// The first minute: one question on each page, none of them needed.
Rectangle {
    id: page

    required property FirstRunViewModel firstRun
    required property PreferencesViewModel preferences
    required property ScreeningViewModel screening
    required property SettingsViewModel settings

    readonly property int step: firstRun.step
    readonly property bool asking: step > FirstRunViewModel.Welcome && step < FirstRunViewModel.Ready
    readonly property var questions: ({
        [FirstRunViewModel.Signs]: {
            title: qsTr("Is anything of this new?"),
            text: screening.questions.intro
        },
        [FirstRunViewModel.Where]: {
            title: qsTr("Where does it hurt?"),
            text: qsTr("Touch the places, or choose them below.")
        },
        [FirstRunViewModel.Positions]: {
            title: qsTr("Which position suits you?"),
            text: qsTr("Choose all that do.")
        },
        [FirstRunViewModel.Length]: {
            title: qsTr("How long may a session be?"),
            text: qsTr("Short is fine. Three minutes count.")
        },
        [FirstRunViewModel.Times]: {
            title: qsTr("When in the day?"),
            text: qsTr("Choose all that suit you.")
        }
    })
    readonly property var question: questions[step] ?? { title: "", text: "" }
    readonly property bool answered: step === FirstRunViewModel.Signs ? screening.questions.anyTicked
        : step === FirstRunViewModel.Where ? anyOf(preferences.areas)
        : step === FirstRunViewModel.Positions ? anyOf(preferences.positions)
        : step === FirstRunViewModel.Length ? preferences.longestMinutes > 0
        : anyOf(preferences.times)

    signal helpWanted()

    function anyOf(ticked): bool {
        return ticked.indexOf(true) >= 0
    }
    function beginStep() {
        column.contentY = 0
        column.forceActiveFocus(Theme.focusReason)
    }

    color: Theme.colors.background
    Accessible.role: Accessible.Dialog
    Accessible.name: asking ? question.title : qsTr("Welcome to Pacewell")
    onStepChanged: beginStep()
    Component.onCompleted: beginStep()

    // Nothing behind can be pressed.
    MouseArea {
        anchors.fill: parent
    }
    PageColumn {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 720)
        height: parent.height
        Keys.onDownPressed: scroll(120)
        Keys.onUpPressed: scroll(-120)
        Keys.onEscapePressed: page.firstRun.back()

        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            IconButton {
                Layout.leftMargin: -12
                visible: page.step !== FirstRunViewModel.Welcome
                text: qsTr("Back")
                iconName: "chevron-left"
                onClicked: page.firstRun.back()
            }
            BodyText {
                Layout.fillWidth: true
                muted: true
                font.pixelSize: Theme.small
                text: page.asking ? qsTr("%1 of %2").arg(page.step).arg(page.firstRun.questionCount)
                                  : "Pacewell"
            }
            IconButton {
                text: qsTr("Need help now")
                iconName: "lifebuoy"
                onClicked: page.helpWanted()
            }
        }
        WelcomeStep {
            Layout.fillWidth: true
            visible: page.step === FirstRunViewModel.Welcome
        }
        HeadingText {
            Layout.fillWidth: true
            visible: page.asking
            text: page.question.title
            size: Theme.title
        }
        BodyText {
            Layout.fillWidth: true
            visible: page.asking
            muted: true
            text: page.question.text
        }
        ScreeningQuestions {
            Layout.fillWidth: true
            visible: page.step === FirstRunViewModel.Signs
            screening: page.screening
        }
        AreaChoice {
            Layout.fillWidth: true
            visible: page.step === FirstRunViewModel.Where
            preferences: page.preferences
        }
        PositionChoice {
            Layout.fillWidth: true
            visible: page.step === FirstRunViewModel.Positions
            preferences: page.preferences
        }
        LengthChoice {
            Layout.fillWidth: true
            visible: page.step === FirstRunViewModel.Length
            preferences: page.preferences
        }
        DayPartChoice {
            Layout.fillWidth: true
            visible: page.step === FirstRunViewModel.Times
            preferences: page.preferences
        }
        ReadyStep {
            Layout.fillWidth: true
            visible: page.step === FirstRunViewModel.Ready
            firstRun: page.firstRun
            screening: page.screening
            settings: page.settings
        }
        AppButton {
            Layout.fillWidth: true
            visible: page.step !== FirstRunViewModel.Ready
            text: page.step === FirstRunViewModel.Signs && !page.answered ? qsTr("None of these")
                                                                          : qsTr("Go on")
            onClicked: page.firstRun.next()
        }
        AppButton {
            Layout.fillWidth: true
            visible: page.asking && !page.answered
            outlined: true
            tint: Theme.colors.text
            text: qsTr("Skip")
            Accessible.description: page.question.title
            onClicked: page.firstRun.next()
        }
        AppButton {
            Layout.fillWidth: true
            visible: page.step === FirstRunViewModel.Welcome
            outlined: true
            tint: Theme.colors.text
            text: qsTr("Skip all questions")
            onClicked: page.firstRun.skipAll()
        }
        AppButton {
            Layout.fillWidth: true
            visible: page.step === FirstRunViewModel.Ready
            outlined: true
            tint: Theme.colors.text
            text: page.firstRun.practiceTitle !== "" ? qsTr("Not now, show me my day") : qsTr("Show me my day")
            onClicked: page.firstRun.finish()
        }
    }
}
