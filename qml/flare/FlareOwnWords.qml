// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// What the person wrote for this day: what soothes, what can wait, who helps, what was learned.
Column {
    id: own

    required property FlareViewModel flare

    spacing: 12

    FlareList {
        width: own.width
        visible: lines.length > 0
        title: qsTr("What soothes me")
        lines: own.flare.soothingWords
    }
    FlareList {
        width: own.width
        visible: lines.length > 0
        title: qsTr("What can wait")
        lines: own.flare.canWait
    }
    FlarePart {
        id: people

        width: own.width
        visible: own.flare.helpers.length > 0
        title: qsTr("Who helps")

        Repeater {
            model: own.flare.helpers

            Column {
                id: person

                required property flareHelper modelData

                width: people.contentWidth

                BodyText {
                    width: person.width
                    text: qsTr("%1, %2", "name and what they are to me").arg(person.modelData.name)
                        .arg(person.modelData.role)
                    font.bold: true
                }
                SelectableText {
                    width: person.width
                    visible: person.modelData.reach !== ""
                    text: person.modelData.reach
                    name: qsTr("How to reach %1").arg(person.modelData.name)
                }
            }
        }
    }
    FlareList {
        width: own.width
        visible: own.flare.medicineLine !== ""
        title: qsTr("Medicine, as my clinician told me")
        lines: [own.flare.medicineLine]
    }
    FlareList {
        width: own.width
        visible: own.flare.learned !== ""
        title: qsTr("What I learned")
        lines: [own.flare.learned]
    }
}
