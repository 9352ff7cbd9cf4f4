// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// A sign that needs help: what to do, and nothing else, until somebody has looked at it.
Rectangle {
    id: page

    required property ScreeningViewModel screening

    signal closed()
    signal calmWanted()

    color: Theme.colors.background
    Accessible.role: Accessible.AlertMessage
    Accessible.name: screening.advice.title + " " + screening.advice.text
    Keys.onEscapePressed: page.closed()
    Component.onCompleted: page.forceActiveFocus(Theme.focusReason)

    // Nothing behind can be pressed.
    MouseArea {
        anchors.fill: parent
    }
    PageColumn {
        anchors.centerIn: parent
        width: Math.min(parent.width, 600)
        height: Math.min(parent.height, contentHeight)
        spacing: 14

        HeadingText {
            Layout.fillWidth: true
            text: page.screening.advice.title
            size: Theme.title
        }
        BodyText {
            Layout.fillWidth: true
            text: page.screening.advice.text
        }
        SafetySteps {
            Layout.fillWidth: true
            titled: false
            words: page.screening.advice
        }
        Repeater {
            model: page.screening.special

            BodyText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
        AppButton {
            Layout.fillWidth: true
            visible: page.screening.crisis
            text: qsTr("Breathe calmly meanwhile")
            tint: Theme.colors.calm
            onClicked: page.calmWanted()
        }
        AppButton {
            Layout.fillWidth: true
            outlined: true
            tint: Theme.colors.text
            text: page.screening.seen ? qsTr("Answer the questions again")
                                      : qsTr("I have been seen, or told that it is safe")
            onClicked: page.screening.seen ? page.screening.askAboutSigns() : page.screening.saySeen()
        }
        AppButton {
            Layout.fillWidth: true
            outlined: true
            tint: Theme.colors.text
            text: qsTr("Close, it stays on the start page")
            onClicked: page.closed()
        }
    }
}
