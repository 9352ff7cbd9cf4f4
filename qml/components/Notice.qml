// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Something to know, and what can be done about it.
Card {
    id: notice

    property string title: ""
    required property string text
    property string actionText: ""
    property string otherActionText: ""
    property color tint: Theme.colors.pace

    signal action()
    signal otherAction()

    color: Theme.colors.paceSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title + " " + text

    HeadingText {
        Layout.fillWidth: true
        visible: notice.title !== ""
        text: notice.title
        size: Theme.body
    }
    BodyText {
        Layout.fillWidth: true
        text: notice.text
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12
        visible: notice.actionText !== ""

        ShortButton {
            text: notice.actionText
            tint: notice.tint
            labelTint: notice.color
            onClicked: notice.action()
        }
        ShortButton {
            visible: notice.otherActionText !== ""
            text: notice.otherActionText
            outlined: true
            tint: notice.tint
            onClicked: notice.otherAction()
        }
    }
}
