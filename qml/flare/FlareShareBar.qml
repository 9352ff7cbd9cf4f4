// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// The steps of the way back, those that are reached filled; in words as well.
Item {
    id: bar

    required property int sharePercent
    required property int topPercent
    required property string words
    readonly property int first: 50
    readonly property int steps: (topPercent - first) / 10 + 1
    readonly property int reached: (sharePercent - first) / 10 + 1
    readonly property real gap: 6
    readonly property real stepWidth: (width - (steps - 1) * gap) / steps

    implicitWidth: 200
    implicitHeight: strip.height + ends.height + 6
    Accessible.role: Accessible.ProgressBar
    Accessible.name: words

    Row {
        id: strip

        spacing: bar.gap

        Repeater {
            model: bar.steps

            Rectangle {
                required property int index

                width: bar.stepWidth
                height: 16
                radius: 8
                color: index < bar.reached ? Theme.colors.primary : Theme.colors.sunken
                border.width: index < bar.reached ? 0 : 1
                border.color: Theme.colors.outline
            }
        }
    }
    Item {
        id: ends

        anchors.top: strip.bottom
        anchors.topMargin: 6
        width: bar.width
        height: lower.height

        BodyText {
            id: lower

            muted: true
            font.pixelSize: Theme.small
            text: qsTr("half")
            Accessible.ignored: true
        }
        BodyText {
            anchors.right: parent.right
            muted: true
            font.pixelSize: Theme.small
            text: bar.topPercent < 100 ? qsTr("%1 %").arg(bar.topPercent) : qsTr("your usual")
            Accessible.ignored: true
        }
    }
}
