// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// A question that stands over a session and takes the keyboard until it is answered.
Rectangle {
    id: question

    required property string title
    required property string text
    default property alias answers: answers.data

    color: Theme.colors.background
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    // Nothing behind the question can be pressed.
    MouseArea {
        anchors.fill: parent
    }
    PageColumn {
        anchors.centerIn: parent
        width: Math.min(parent.width, 560)
        height: Math.min(parent.height, contentHeight)

        HeadingText {
            Layout.fillWidth: true
            text: question.title
            size: Theme.title
        }
        BodyText {
            Layout.fillWidth: true
            text: question.text
        }
        ColumnLayout {
            id: answers

            Layout.fillWidth: true
            spacing: 12
        }
    }
}
