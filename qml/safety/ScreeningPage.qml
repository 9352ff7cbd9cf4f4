// SPDX-License-Identifier: GPL-3.0-or-later
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
        ScreeningQuestions {
            Layout.fillWidth: true
            screening: page.screening
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
