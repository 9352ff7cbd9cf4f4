// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// The list of people who help: to write it, to put it in order, and to take it away.
PageColumn {
    id: page

    required property PeopleViewModel people
    property int editedId: 0 ///< 0: nobody
    property bool adding: false
    property bool asking: false ///< whether all shall go

    signal closed()

    function add() {
        editedId = 0
        asking = false
        adding = true
        form.show("", 0, "")
    }
    function takeFocus() {
        addButton.forceActiveFocus(Qt.TabFocusReason)
    }

    maximumWidth: 620
    Keys.onEscapePressed: page.closed()
    Component.onCompleted: {
        people.dismissProblem()
        head.takeFocus()
    }

    PageTop {
        id: head

        Layout.fillWidth: true
        title: qsTr("People who help")
        onClosed: page.closed()
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("A doctor, a friend, a group: whoever is good to have at hand on a hard day. You find them again under “Need help now”.")
    }
    Notice {
        Layout.fillWidth: true
        visible: page.people.problem !== "" && !page.adding && page.editedId === 0
        text: page.people.problem
    }
    Card {
        Layout.fillWidth: true
        visible: page.people.count > 0

        // Not a layout: it would miss heights that follow the widths.
        Column {
            id: list

            Layout.fillWidth: true
            // A card leaves out for good what is empty while it is not yet laid out.
            Layout.preferredHeight: Math.max(1, implicitHeight)
            spacing: 10
            Accessible.role: Accessible.List
            Accessible.name: head.title

            Repeater {
                model: page.people

                PersonRow {
                    required property int contactId

                    width: list.width
                    people: page.people
                    editing: page.editedId === contactId
                    onEditWanted: {
                        page.adding = false
                        page.editedId = contactId
                    }
                    onEditLeft: page.editedId = 0
                    onRemoved: {
                        page.takeFocus()
                        page.people.remove(index)
                    }
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.adding

        PersonForm {
            id: form

            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(1, implicitHeight)
            people: page.people
            onClosed: {
                page.adding = false
                page.takeFocus()
            }
        }
    }
    AppButton {
        id: addButton

        Layout.fillWidth: true
        visible: !page.adding
        text: page.people.count === 0 ? qsTr("Add somebody") : qsTr("Add somebody else")
        iconName: "plus"
        outlined: page.people.count > 0
        onClicked: page.add()
    }
    BodyText {
        Layout.fillWidth: true
        muted: true
        font.pixelSize: Theme.small
        text: qsTr("Only for you, on this computer. Nothing is ever sent, and nobody is told.")
    }
    Flow {
        Layout.fillWidth: true
        visible: page.people.count > 1
        spacing: 10
        Keys.onEscapePressed: event => {
            event.accepted = page.asking
            page.asking = false
        }

        ShortButton {
            visible: !page.asking
            text: qsTr("Take all off the list")
            outlined: true
            tint: Theme.colors.heat
            onClicked: {
                page.asking = true
                stay.forceActiveFocus(Qt.TabFocusReason)
            }
        }
        ShortButton {
            id: stay

            visible: page.asking
            text: qsTr("Leave it as it is")
            onClicked: {
                page.asking = false
                page.takeFocus()
            }
        }
        ShortButton {
            visible: page.asking
            text: qsTr("Take all of them off")
            outlined: true
            tint: Theme.colors.heat
            onClicked: {
                page.asking = false
                page.takeFocus()
                page.people.forgetAll()
            }
        }
    }
}
