// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Somebody on the list, who can go up, down or off it, or be changed in place.
Column {
    id: person

    required property PeopleViewModel people
    required property int index
    required property string name
    required property int kind
    required property string kindName
    required property string reach
    property bool editing: false
    property bool asking: false ///< whether they shall go
    readonly property bool stacked: width < 520 || Theme.textScale > 1.3

    signal editWanted()
    signal editLeft()
    signal removed()

    function edit() {
        asking = false
        editWanted()
        form.show(name, kind, reach)
    }
    function move(by, button) {
        if (!people.move(index, index + by))
            return
        // After a press the keyboard stays where it can go on.
        const next = button.enabled ? button : button === up ? down : up
        next.forceActiveFocus(Qt.TabFocusReason)
    }
    function answerKey(event) {
        const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0
        event.accepted = by !== 0 && (event.modifiers & Qt.ControlModifier) !== 0
        if (event.accepted)
            people.move(index, index + by)
    }
    function keepThem() {
        asking = false
        bin.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: 10
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + kindName + (reach === "" ? "" : ", " + reach)
    Keys.onPressed: event => person.answerKey(event)

    Rectangle {
        width: person.width
        height: 1
        visible: person.index > 0
        color: Theme.colors.divider
    }
    Item {
        width: person.width
        height: person.stacked ? words.height + buttons.height : Math.max(words.height, buttons.height)
        visible: !person.editing

        PersonTop {
            id: words

            width: person.stacked ? parent.width : parent.width - buttons.width - 8
            y: person.stacked ? 0 : (parent.height - height) / 2
            name: person.name
            kind: person.kind
            kindName: person.kindName
            reach: person.reach
        }
        Row {
            id: buttons

            x: parent.width - width
            y: person.stacked ? words.height : (parent.height - height) / 2
            visible: !person.asking
            height: person.asking ? 0 : implicitHeight

            IconButton {
                id: up

                visible: person.people.count > 1
                text: qsTr("%1: up").arg(person.name)
                iconName: "chevron-up"
                enabled: person.index > 0
                onClicked: person.move(-1, up)
            }
            IconButton {
                id: down

                visible: person.people.count > 1
                text: qsTr("%1: down").arg(person.name)
                iconName: "chevron-down"
                enabled: person.index < person.people.count - 1
                onClicked: person.move(1, down)
            }
            IconButton {
                id: pencil

                text: qsTr("Change %1").arg(person.name)
                iconName: "pencil"
                iconSize: 20
                onClicked: person.edit()
            }
            IconButton {
                id: bin

                text: qsTr("Take %1 off the list").arg(person.name)
                iconName: "trash"
                iconSize: 20
                onClicked: {
                    person.asking = true
                    stay.forceActiveFocus(Qt.TabFocusReason)
                }
            }
        }
    }
    BodyText {
        width: person.width
        visible: person.asking && !person.editing
        text: qsTr("Take %1 off the list?").arg(person.name)
    }
    Flow {
        width: person.width
        visible: person.asking && !person.editing
        spacing: 10
        Keys.onEscapePressed: person.keepThem()

        ShortButton {
            id: stay

            text: qsTr("Leave it as it is")
            onClicked: person.keepThem()
        }
        ShortButton {
            text: qsTr("Take off")
            outlined: true
            tint: Theme.colors.heat
            onClicked: {
                person.asking = false
                person.removed()
            }
        }
    }
    PersonForm {
        id: form

        width: person.width
        visible: person.editing
        people: person.people
        row: person.index
        onClosed: {
            person.editLeft()
            pencil.forceActiveFocus(Qt.TabFocusReason)
        }
    }
}
