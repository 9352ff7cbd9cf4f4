// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What will be done, one after the other, and how much of each.
Card {
    id: list

    required property var parts

    spacing: 10

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("What you will do")
    }
    // Not layouts: they would miss heights that follow the widths.
    Column {
        id: column

        Layout.fillWidth: true
        spacing: 10

        Repeater {
            model: list.parts.length

            Row {
                id: row

                required property int index
                readonly property var part: list.parts[index]
                readonly property int numberRoom: Math.round(26 * Theme.textScale)

                width: column.width

                BodyText {
                    width: row.numberRoom
                    muted: true
                    text: row.index + 1
                }
                Column {
                    width: row.width - row.numberRoom

                    BodyText {
                        width: parent.width
                        text: row.part ? row.part.title : ""
                        font.bold: true
                    }
                    BodyText {
                        width: parent.width
                        muted: true
                        font.pixelSize: Theme.small
                        text: row.part ? row.part.dose : ""
                    }
                }
            }
        }
    }
}
