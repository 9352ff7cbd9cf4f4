// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// Safety questions: statements to tick when they apply. Not sure counts as yes.
Rectangle {
    id: page

    required property ScreeningViewModel screening
    readonly property ScreeningModel questions: screening.questions

    color: Theme.colors.background
    Accessible.role: Accessible.Dialog
    Accessible.name: questions.title
    Keys.onDownPressed: column.scroll(120)
    Keys.onUpPressed: column.scroll(-120)
    Keys.onEscapePressed: page.screening.close()
    Component.onCompleted: head.takeFocus()

    // Nothing behind can be pressed.
    MouseArea {
        anchors.fill: parent
    }
    PageColumn {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 720)
        height: parent.height

        PageTop {
            id: head

            Layout.fillWidth: true
            title: page.questions.title
            onClosed: page.screening.close()
        }
        BodyText {
            Layout.fillWidth: true
            text: page.questions.intro
        }
        BodyText {
            Layout.fillWidth: true
            muted: true
            font.pixelSize: Theme.small
            text: qsTr("Your answers stay on this computer. You can take them away in the settings.")
        }
        Card {
            Layout.fillWidth: true
            spacing: 4

            Repeater {
                model: page.questions

                // Not a layout: one would miss heights that follow the widths.
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
                        onToggled: page.questions.tick(item.index, checked)
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
            Layout.fillWidth: true
            visible: page.questions.areaWanted

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
                    model: page.screening.areaNames

                    Chip {
                        required property int index
                        required property string modelData

                        text: modelData
                        checked: page.screening.areasTicked[index]
                        onClicked: page.screening.tickArea(index, !page.screening.areasTicked[index])
                    }
                }
            }
        }
        AppButton {
            Layout.fillWidth: true
            text: page.questions.anyTicked ? qsTr("Go on") : qsTr("None of these")
            onClicked: page.screening.finish()
        }
        AppButton {
            Layout.fillWidth: true
            outlined: true
            tint: Theme.colors.text
            text: qsTr("Not now")
            onClicked: page.screening.close()
        }
    }
}
