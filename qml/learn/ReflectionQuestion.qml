// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// One question, the room for its answer, and the ways on.
Column {
    id: item

    required property ReflectionViewModel reflection

    function takeFocus() {
        if (reflection.scaled) {
            choice.takeFocus()
        } else {
            box.cursorPosition = box.length
            box.forceActiveFocus(Theme.focusReason)
        }
    }

    spacing: 16

    BodyText {
        width: parent.width
        muted: true
        text: qsTr("%1 of %2").arg(item.reflection.place).arg(item.reflection.questionCount)
    }
    Rectangle {
        width: parent.width
        height: question.height + 2 * question.x
        radius: Theme.cardRadius
        color: Theme.colors.surface
        border.width: Theme.highContrast ? 1 : 0
        border.color: Theme.colors.outline

        // Not a layout: it would miss heights that follow the widths.
        Column {
            id: question

            x: 20
            y: x
            width: parent.width - 2 * x
            spacing: 12

            HeadingText {
                width: parent.width
                text: item.reflection.prompt
            }
            BodyText {
                width: parent.width
                muted: true
                text: item.reflection.hint
            }
            TextBox {
                id: box

                width: parent.width
                visible: !item.reflection.scaled
                name: item.reflection.prompt
                Accessible.description: item.reflection.hint
                text: item.reflection.words
                onTextChanged: item.reflection.setWords(text)
                onFinished: item.reflection.goOn()
            }
            NumberChoice {
                id: choice

                width: parent.width
                visible: item.reflection.scaled
                reflection: item.reflection
            }
        }
    }
    Flow {
        width: parent.width
        spacing: 12

        ShortButton {
            text: qsTr("Go on")
            onClicked: item.reflection.goOn()
        }
        ShortButton {
            outlined: true
            text: qsTr("Leave out")
            onClicked: item.reflection.leaveOut()
        }
        ShortButton {
            outlined: true
            tint: Theme.colors.text
            text: item.reflection.place > 1 ? qsTr("Previous question") : qsTr("To the beginning")
            onClicked: item.reflection.goBack()
        }
    }
}
