// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// A flare-up: one press, and the day is gentle; small things that may help; and the way back.
PageColumn {
    id: page

    required property FlareViewModel flare
    required property ScreeningViewModel screening
    required property string refusal
    readonly property bool inFlare: flare.on
    readonly property bool twoColumns: width >= 860 && Theme.textScale <= 1.3

    signal closed()
    signal opened(string practiceId, int minutes)
    signal started(string practiceId, int minutes)
    signal planWanted()
    signal safetyWanted()

    /// The card that asks may be gone afterwards.
    function askAboutSigns() {
        head.takeFocus()
        screening.askAboutSigns()
    }

    Keys.onEscapePressed: page.closed()
    onInFlareChanged: head.takeFocus()
    onVisibleChanged: if (visible) backAgain.restart()
    Component.onCompleted: {
        flare.show()
        head.takeFocus()
    }

    // The practice that was done may not be offered any more, and its row had the keyboard.
    Timer {
        id: backAgain

        interval: 0
        onTriggered: if (page.visible && !page.holdsFocus()) head.takeFocus()
    }
    PageTop {
        id: head

        Layout.fillWidth: true
        title: page.inFlare ? qsTr("A flare-up") : qsTr("Hard days")
        onClosed: page.closed()
    }
    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: -10
        muted: true
        text: page.inFlare
            ? qsTr("Be kind to yourself. Today’s plan is now your gentle one, and keeping to it counts in full.")
            : qsTr("A flare-up is when things get worse for hours or weeks, and are hard to bear. You decide what is one.")
    }
    Notice {
        Layout.fillWidth: true
        visible: page.refusal !== ""
        text: page.refusal
    }
    SafetyNotice {
        Layout.fillWidth: true
        visible: open && screening.advice.title !== ""
        screening: page.screening
        onMoreWanted: page.safetyWanted()
    }
    GridLayout {
        Layout.fillWidth: true
        columns: page.twoColumns ? 2 : 1
        columnSpacing: 34
        rowSpacing: 20

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 500
            Layout.alignment: Qt.AlignTop
            spacing: 18

            FlareCheck {
                Layout.fillWidth: true
                visible: page.flare.checkOffered
                onCheckWanted: page.askAboutSigns()
                onPassed: {
                    page.flare.passCheck()
                    head.takeFocus()
                }
            }
            FlareKindWords {
                Layout.fillWidth: true
                visible: page.inFlare && text !== ""
                text: page.flare.kindSentence
            }
            FlareSmallThings {
                Layout.fillWidth: true
                visible: page.inFlare
                flare: page.flare
                onOpened: practiceId => page.opened(practiceId, page.flare.minutesOf(practiceId))
                onStarted: practiceId => page.started(practiceId, page.flare.minutesOf(practiceId))
            }
            FlareOwnWords {
                Layout.fillWidth: true
                visible: page.inFlare && page.flare.planWritten
                flare: page.flare
            }
            FlareBegin {
                Layout.fillWidth: true
                visible: !page.inFlare
                flare: page.flare
            }
            PageLink {
                Layout.fillWidth: true
                visible: !page.inFlare
                text: page.flare.planWritten ? qsTr("My plan for hard days") : qsTr("Write my plan")
                detail: qsTr("What soothes, what can wait, who helps")
                iconName: "pencil"
                ground: Theme.colors.surface
                tile: Theme.colors.calmSoft
                ink: Theme.colors.calm
                onClicked: page.planWanted()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 450
            Layout.alignment: Qt.AlignTop
            spacing: 18

            FlareWayBack {
                Layout.fillWidth: true
                flare: page.flare
                onQuestionsWanted: page.askAboutSigns()
            }
            PageLink {
                Layout.fillWidth: true
                visible: page.inFlare
                text: qsTr("My plan for hard days")
                detail: page.flare.planWritten ? qsTr("To read and to change")
                                               : qsTr("It can wait for a good day")
                iconName: "pencil"
                tile: Theme.colors.calmSoft
                ink: Theme.colors.calm
                onClicked: page.planWanted()
            }
            FlareList {
                Layout.fillWidth: true
                visible: !page.inFlare && lines.length > 0
                title: qsTr("My early signs")
                lines: page.flare.earlySigns
            }
            FlareHistory {
                Layout.fillWidth: true
                visible: !page.inFlare && page.flare.history.length > 0
                flare: page.flare
            }
        }
    }
}
