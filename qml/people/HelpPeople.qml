// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// The people who help, where they may be needed.
Card {
    id: card

    required property PeopleViewModel people
    property bool changesOffered: true
    property int copiedRow: -1

    signal changeWanted()

    visible: people.count > 0 || changesOffered

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("People who help")
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.people.count === 0
        text: qsTr("Nobody is on your list yet.")
    }
    // Not a layout: it would miss heights that follow the widths.
    Column {
        id: list

        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(1, implicitHeight)
        visible: card.people.count > 0
        spacing: 18
        Accessible.role: Accessible.List
        Accessible.name: qsTr("People who help")

        Repeater {
            model: card.people

            HelpPerson {
                width: list.width
                people: card.people
                copied: card.copiedRow === index
                onCopyWanted: card.copiedRow = index
            }
        }
    }
    ShortButton {
        visible: card.changesOffered
        outlined: true
        text: card.people.count === 0 ? qsTr("Add somebody") : qsTr("Change the list")
        onClicked: card.changeWanted()
    }
}
