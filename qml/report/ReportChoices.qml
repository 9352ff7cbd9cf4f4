// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What is to be on the paper.
Card {
    id: choices

    required property ReportViewModel report

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("How far back")
    }
    ChipRow {
        objectName: "period"
        Layout.fillWidth: true
        wraps: true
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("How far back")

        Repeater {
            model: [
                { days: 28, title: qsTr("4 weeks") },
                { days: 84, title: qsTr("12 weeks") },
                { days: 365, title: qsTr("A year") }
            ]

            RadioChip {
                required property var modelData

                text: modelData.title
                checked: choices.report.days === modelData.days
                onClicked: choices.report.days = modelData.days
            }
        }
    }
    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Your question")
    }
    TextBox {
        objectName: "question"
        Layout.fillWidth: true
        implicitHeight: Math.max(Math.round(80 * Theme.textScale),
                                 contentHeight + topPadding + bottomPadding)
        name: qsTr("Your question")
        text: choices.report.question
        onTextChanged: {
            if (length > choices.report.questionLength)
                remove(choices.report.questionLength, length)
            choices.report.question = text
        }
    }
    BodyText {
        Layout.fillWidth: true
        muted: true
        font.pixelSize: Theme.small
        text: qsTr("It stands at the top. Left empty, there is room to write by hand.")
    }
    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Paper")
    }
    ChipRow {
        objectName: "paper"
        Layout.fillWidth: true
        wraps: true
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Paper")

        RadioChip {
            text: qsTr("A4")
            checked: choices.report.paper === ReportViewModel.A4
            onClicked: choices.report.paper = ReportViewModel.A4
        }
        RadioChip {
            text: qsTr("Letter")
            checked: choices.report.paper === ReportViewModel.Letter
            onClicked: choices.report.paper = ReportViewModel.Letter
        }
    }
    SettingSwitch {
        objectName: "notes"
        Layout.fillWidth: true
        text: qsTr("Print my notes as well")
        checked: choices.report.notes
        onToggled: choices.report.notes = checked
    }
}
