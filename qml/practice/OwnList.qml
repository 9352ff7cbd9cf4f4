// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What the person made, to be opened, renamed and taken away; the last one comes back with one
/// press.
Card {
    id: list

    required property string title
    required property OwnShelf own
    property string renamedId: ""

    signal opened(string id)
    signal editWanted(string id)
    signal removed(string id)

    visible: own.items.count > 0 || own.removed !== "" || own.problem !== ""
    spacing: 10

    HeadingText {
        Layout.fillWidth: true
        text: list.title
    }
    Notice {
        Layout.fillWidth: true
        visible: list.own.removed !== ""
        text: qsTr("%1 is taken away.").arg(list.own.removed)
        actionText: qsTr("Bring it back")
        onAction: list.own.undo()
    }
    Notice {
        Layout.fillWidth: true
        visible: list.own.problem !== ""
        text: list.own.problem
    }
    Repeater {
        model: list.own.items

        Column {
            id: item

            required property string practiceId
            required property string title
            required property string detail
            readonly property bool renaming: list.renamedId === practiceId

            Layout.fillWidth: true
            spacing: 6

            function rename() {
                if (field.text.trim() !== "" && list.own.rename(item.practiceId, field.text.trim()))
                    list.renamedId = ""
            }

            Item {
                width: item.width
                height: Math.max(words.height, buttons.height)
                visible: !item.renaming

                Column {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - buttons.width - 8

                    BodyText {
                        width: parent.width
                        text: item.title
                        font.bold: true
                    }
                    BodyText {
                        width: parent.width
                        muted: true
                        font.pixelSize: Theme.small
                        text: item.detail
                    }
                }
                Grid {
                    id: buttons

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    columns: item.width < 340 || Theme.textScale > 1.5 ? 2 : 4

                    IconButton {
                        text: qsTr("Open %1").arg(item.title)
                        iconName: "player-play"
                        iconSize: 20
                        onClicked: list.opened(item.practiceId)
                    }
                    IconButton {
                        text: qsTr("Change %1").arg(item.title)
                        iconName: "settings"
                        iconSize: 20
                        onClicked: list.editWanted(item.practiceId)
                    }
                    IconButton {
                        text: qsTr("Rename %1").arg(item.title)
                        iconName: "pencil"
                        iconSize: 20
                        onClicked: {
                            list.renamedId = item.practiceId
                            field.text = item.title
                            field.forceActiveFocus(Qt.TabFocusReason)
                            field.selectAll()
                        }
                    }
                    IconButton {
                        text: qsTr("Take %1 away").arg(item.title)
                        iconName: "trash"
                        iconSize: 20
                        onClicked: if (list.own.remove(item.practiceId)) list.removed(item.practiceId)
                    }
                }
            }
            TextEntry {
                id: field

                width: item.width
                visible: item.renaming
                name: qsTr("Another name")
                maximumLength: 40
                Keys.onReturnPressed: item.rename()
                Keys.onEnterPressed: item.rename()
                Keys.onEscapePressed: list.renamedId = ""
            }
            Flow {
                width: item.width
                visible: item.renaming
                spacing: 8

                ShortButton {
                    text: qsTr("Keep this name")
                    onClicked: item.rename()
                }
                ShortButton {
                    text: qsTr("Leave it")
                    outlined: true
                    onClicked: list.renamedId = ""
                }
            }
        }
    }
}
