// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// The places of the program below the page, for narrow windows.
Rectangle {
    id: bar

    required property var places
    required property string current

    signal chosen(string name)

    // The height is asked for so that this is looked at anew when the font changes.
    readonly property real longest: metrics.height > 0
        ? Math.max(...places.map(place => metrics.advanceWidth(place.title))) : 0
    // With large text, or in a language of long words, the places need more rows. Letters may be a
    // little smaller before that.
    readonly property int columns: [places.length, 3].find(count => longest * 0.86 <= room(count)) ?? 2
    readonly property real shrink: columns > 2 ? Math.min(1, room(columns) / Math.max(1, longest)) : 1

    function room(count: int): real {
        return width / count - 11
    }

    implicitHeight: grid.implicitHeight + 2 * 8
    color: Theme.colors.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.colors.divider
    }
    FontMetrics {
        id: metrics

        font.pixelSize: Theme.small
        font.bold: true
    }
    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: 8
        columns: bar.columns
        columnSpacing: 0
        rowSpacing: 0

        Repeater {
            model: bar.places

            NavItem {
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 100
                beside: bar.columns === 2
                fontSize: Math.floor(Theme.small * bar.shrink)
                inset: 8
                text: modelData.title
                iconName: modelData.icon
                current: modelData.name === bar.current
                onClicked: bar.chosen(modelData.name)
            }
        }
    }
}
