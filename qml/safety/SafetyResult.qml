// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// What the questions about effort came to.
Rectangle {
    id: page

    required property ScreeningViewModel screening

    color: Theme.colors.background
    Accessible.role: Accessible.Dialog
    Accessible.name: screening.result.title
    Keys.onEscapePressed: page.screening.close()
    Component.onCompleted: done.forceActiveFocus(Theme.focusReason)

    // Nothing behind can be pressed.
    MouseArea {
        anchors.fill: parent
    }
    PageColumn {
        anchors.centerIn: parent
        width: Math.min(parent.width, 600)
        height: Math.min(parent.height, contentHeight)

        HeadingText {
            Layout.fillWidth: true
            text: page.screening.result.title
            size: Theme.title
        }
        BodyText {
            Layout.fillWidth: true
            text: page.screening.result.text
        }
        TextList {
            Layout.fillWidth: true
            title: qsTr("From here on")
            lines: page.screening.result.steps
        }
        AppButton {
            id: done

            Layout.fillWidth: true
            text: qsTr("Good")
            onClicked: page.screening.close()
        }
    }
}
