// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// One day of the week, with what stands on it.
Rectangle {
    id: day

    required property string name
    required property string shortName
    required property var practices
    required property int minutes
    required property bool rest
    property bool beside: false ///< the other days stand beside it, else below
    readonly property real wanted: words.height + 2 * words.y
    readonly property string minutesText: minutes > 0 ? qsTr("%1 min").arg(minutes) : ""

    implicitHeight: wanted
    radius: 16
    color: rest ? Theme.colors.calmSoft : Theme.colors.surface
    border.width: Theme.highContrast ? 1 : 0
    border.color: Theme.colors.outline

    Column {
        id: words

        x: day.beside ? 10 : 16
        y: day.beside ? 10 : 8
        width: day.width - 2 * x
        spacing: day.beside ? 4 : 2

        Item {
            width: words.width
            height: title.height

            BodyText {
                id: title

                width: parent.width - (amount.visible ? amount.width + 8 : 0)
                text: day.beside ? day.shortName : day.name
                font.bold: true
                Accessible.name: day.name
            }
            BodyText {
                id: amount

                anchors.right: parent.right
                anchors.baseline: title.baseline
                visible: !day.beside && text !== ""
                muted: true
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.small
                text: day.minutesText
            }
        }
        BodyText {
            width: words.width
            visible: day.rest || day.practices.length === 0
            color: day.rest ? Theme.colors.calm : Theme.colors.textMuted
            font.pixelSize: Theme.small
            text: day.rest ? qsTr("Rest") : qsTr("free")
        }
        Repeater {
            model: day.beside ? day.practices
                 : day.practices.length > 0 ? [day.practices.join(", ")] : []

            BodyText {
                required property string modelData

                width: words.width
                muted: true
                font.pixelSize: Theme.small
                text: modelData
            }
        }
        BodyText {
            width: words.width
            visible: day.beside && text !== ""
            font.pixelSize: Theme.small
            font.bold: true
            text: day.minutesText
        }
    }
}
