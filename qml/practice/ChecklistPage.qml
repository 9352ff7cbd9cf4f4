// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// A checklist for its own sake. What is ticked shows what to do about it; nothing is kept.
PageColumn {
    id: page

    required property ChecklistModel checklist
    property string actionText: ""

    signal closed()
    signal action()

    maximumWidth: 720
    Keys.onEscapePressed: page.closed()
    Component.onCompleted: head.takeFocus()

    PageTop {
        id: head

        Layout.fillWidth: true
        title: page.checklist.title
        onClosed: page.closed()
    }
    BodyText {
        Layout.fillWidth: true
        text: page.checklist.intro
    }
    BodyText {
        Layout.fillWidth: true
        muted: true
        font.pixelSize: Theme.small
        text: qsTr("Tick what is so with you. Nothing of this is kept.")
    }
    Card {
        Layout.fillWidth: true
        spacing: 6

        Repeater {
            model: page.checklist

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
                    onToggled: page.checklist.tick(item.index, checked)
                }
                BodyText {
                    x: 44
                    width: item.width - x
                    bottomPadding: 8
                    visible: item.ticked
                    color: Theme.colors.primary
                    text: item.advice
                }
            }
        }
    }
    ShortButton {
        visible: text !== ""
        text: page.actionText
        onClicked: page.action()
    }
}
