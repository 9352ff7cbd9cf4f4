// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// Statements to tick, and where it is for those that ask it. Not a layout: one would miss heights
/// that follow the widths.
Column {
    id: list

    required property ScreeningViewModel screening
    readonly property ScreeningModel questions: screening.questions

    spacing: 16

    Card {
        width: list.width
        spacing: 4

        Repeater {
            model: list.questions

            Column {
                id: item

                required property int index
                required property string statement
                required property string advice
                required property bool ticked

                Layout.fillWidth: true
                spacing: 4

                CheckRow {
                    width: item.width
                    text: item.statement
                    checked: item.ticked
                    onToggled: list.questions.tick(item.index, checked)
                }
                BodyText {
                    x: 44
                    width: item.width - x
                    bottomPadding: 8
                    visible: item.ticked && item.advice !== ""
                    color: Theme.colors.heat
                    text: item.advice
                }
            }
        }
    }
    Card {
        width: list.width
        visible: list.questions.areaWanted

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Where is it weak or numb?")
        }
        BodyText {
            Layout.fillWidth: true
            muted: true
            text: qsTr("These parts rest until somebody has looked at them. With none chosen, all of the body does.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: 10

            Repeater {
                model: list.screening.areaNames

                Chip {
                    required property int index
                    required property string modelData

                    text: modelData
                    chosen: list.screening.areasTicked[index]
                    onClicked: list.screening.tickArea(index, !chosen)
                }
            }
        }
    }
}
