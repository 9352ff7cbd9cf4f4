// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// One movement of a mix, which can go up, down or out.
Item {
    id: step

    required property int index
    required property string title
    required property string dose
    required property int count
    readonly property bool stacked: width < 400 || Theme.textScale > 1.5

    signal moved(int by)
    signal removed()

    /// After a press the keyboard stays where it can go on.
    function keepFocus(button) {
        const other = button === up ? down : up
        const next = button.enabled ? button : other.enabled ? other : out
        next.forceActiveFocus(Qt.TabFocusReason)
    }
    function answerKey(event) {
        const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0
        event.accepted = by !== 0 && (event.modifiers & Qt.ControlModifier) !== 0
        if (event.accepted && index + by >= 0 && index + by < count)
            moved(by)
    }

    height: Math.max(Theme.target, words.height, buttons.height) + 4
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2, %3").arg(index + 1).arg(title).arg(dose)
    Keys.onPressed: event => step.answerKey(event)

    BodyText {
        anchors.verticalCenter: words.verticalCenter
        width: Math.round(24 * Theme.textScale)
        muted: true
        text: step.index + 1
        Accessible.ignored: true
    }
    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: Math.round(28 * Theme.textScale)
        width: step.width - x - buttons.width - 4

        BodyText {
            width: parent.width
            text: step.title
            font.bold: true
            Accessible.ignored: true
        }
        BodyText {
            width: parent.width
            muted: true
            font.pixelSize: Theme.small
            text: step.dose
            Accessible.ignored: true
        }
    }
    Grid {
        id: buttons

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: 3

        IconButton {
            id: up

            text: qsTr("%1: up").arg(step.title)
            iconName: "chevron-up"
            enabled: step.index > 0
            onClicked: {
                step.moved(-1)
                step.keepFocus(up)
            }
        }
        IconButton {
            id: down

            text: qsTr("%1: down").arg(step.title)
            iconName: "chevron-down"
            enabled: step.index < step.count - 1
            onClicked: {
                step.moved(1)
                step.keepFocus(down)
            }
        }
        IconButton {
            id: out

            text: qsTr("%1: leave out").arg(step.title)
            iconName: "x"
            iconSize: 20
            onClicked: step.removed()
        }
    }
}
