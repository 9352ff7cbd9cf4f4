// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// The person's week. What is changed counts at once.
PageColumn {
    id: page

    required property ProgrammeViewModel programme
    property int unfoldedRow: -1
    property bool adding: false
    property bool stopping: false

    signal closed()

    function add(practiceId: string) {
        programme.add(practiceId)
        adding = false
        unfoldedRow = programme.practices.count - 1;
        (rows.itemAt(unfoldedRow) as PlannedPractice)?.takeFocus(Qt.TabFocusReason)
    }
    function remove(row: int) {
        unfoldedRow = -1
        addButton.forceActiveFocus(Theme.focusReason)
        programme.remove(row)
    }
    function leaveOrClose() {
        if (adding || stopping) {
            adding = false
            stopping = false
            addButton.forceActiveFocus(Qt.TabFocusReason)
        } else {
            closed()
        }
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
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: 6
        visible: page.programme.open
        columns: page.width >= 860 * Theme.textScale ? 2 : 1
        columnSpacing: 28
        rowSpacing: 16

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 560
            Layout.alignment: Qt.AlignTop
            spacing: 16

            HeadingText {
                Layout.fillWidth: true
                text: qsTr("What stands in it")
            }
            Card {
                Layout.fillWidth: true
                visible: page.programme.practices.count > 0
                padding: 12
                spacing: 0

                // Not a layout: rows go while it is laid out.
                Column {
                    id: list

                    Layout.fillWidth: true

                    Repeater {
                        id: rows

                        model: page.programme.practices

                        PlannedPractice {
                            width: list.width
                            programme: page.programme
                            unfolded: page.unfoldedRow === index
                            onUnfoldWanted: unfolded => page.unfoldedRow = unfolded ? index : -1
                            onRemoveWanted: page.remove(index)
                        }
                    }
                }
            }
            // A button that follows the width of its place would hold a layout apart.
            Flow {
                Layout.fillWidth: true

                ShortButton {
                    id: addButton

                    text: page.adding ? qsTr("Add nothing") : qsTr("Add a practice")
                    iconName: page.adding ? "x" : "plus"
                    outlined: page.adding || page.programme.practices.count > 0
                    onClicked: {
                        page.adding = !page.adding
                        if (page.adding)
                            choice.takeFocus(Qt.TabFocusReason)
                    }
                }
            }
            PracticeChoice {
                id: choice

                Layout.fillWidth: true
                visible: page.adding
                chooser: page.programme.choices
                onChosen: practiceId => page.add(practiceId)
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 396
            Layout.alignment: Qt.AlignTop
            spacing: 16

            Card {
                Layout.fillWidth: true
                color: Theme.colors.calmSoft

                HeadingText {
                    Layout.fillWidth: true
                    text: qsTr("Days of rest")
                }
                BodyText {
                    Layout.fillWidth: true
                    text: qsTr("On these days nothing else is planned. Rest that is planned counts.")
                }
                DayToggles {
                    Layout.fillWidth: true
                    title: qsTr("Days of rest")
                    names: Array.from(page.programme.dayNames)
                        .map(day => qsTr("Rest on %1").arg(day))
                    initials: page.programme.dayInitials
                    days: page.programme.restDays
                    onToggled: day => page.programme.toggleRest(day)
                }
            }
            Flow {
                Layout.fillWidth: true
                visible: page.programme.setUp

                ShortButton {
                    text: qsTr("Stop planning")
                    outlined: true
                    onClicked: page.stopping = true
                }
            }
            Notice {
                Layout.fillWidth: true
                visible: page.programme.setUp && page.stopping
                title: qsTr("Stop planning your week?")
                text: qsTr("From today on there is a suggestion instead. Days that have passed keep their plan.")
                actionText: qsTr("Yes, stop planning")
                otherActionText: qsTr("Keep my week")
                onAction: {
                    page.stopping = false
                    page.unfoldedRow = -1
                    page.programme.stop()
                    head.takeFocus()
                }
                onOtherAction: {
                    page.stopping = false
                    addButton.forceActiveFocus(Theme.focusReason)
                }
            }
        }
    }
}
