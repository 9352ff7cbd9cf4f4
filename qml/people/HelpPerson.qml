// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Somebody to turn to: called with one press where there is a number.
Column {
    id: person

    required property PeopleViewModel people
    required property int index
    required property string name
    required property int kind
    required property string kindName
    required property string reach
    required property bool callable
    property bool copied: false
    property bool callFailed: false
    readonly property bool stacked: width < (callable ? 420 : 240) || Theme.textScale > 1.3

    signal copyWanted()

    spacing: 8
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + kindName + (reach === "" ? "" : ", " + reach)

    Item {
        width: person.width
        height: person.stacked ? words.height + buttons.height + (buttons.height > 0 ? 8 : 0)
                               : Math.max(words.height, buttons.height)

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

            anchors.right: parent.right
            y: parent.height - height - (person.stacked ? 0 : (parent.height - height) / 2)
            height: visible ? implicitHeight : 0
            visible: person.reach !== ""
            spacing: 4

            IconButton {
                anchors.verticalCenter: parent.verticalCenter
                text: person.copied ? qsTr("Copied: %1").arg(person.reach)
                                    : qsTr("Copy %1").arg(person.reach)
                iconName: person.copied ? "check" : "copy"
                iconSize: 22
                ink: Theme.colors.primary
                onClicked: {
                    person.people.copy(person.index)
                    person.copyWanted()
                }
            }
            AppButton {
                visible: person.callable
                text: qsTr("Call")
                iconName: "phone"
                outlined: true
                Accessible.name: qsTr("Call %1").arg(person.name)
                onClicked: person.callFailed = !person.people.call(person.index)
            }
        }
    }
    BodyText {
        width: person.width
        visible: person.callFailed
        text: qsTr("Nothing on this computer can call. Dial the number on a phone.")
        Accessible.role: Accessible.AlertMessage
    }
}
