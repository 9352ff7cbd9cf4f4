// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// The map of the body, with a place marked on it, and hatched where nothing may press.
Item {
    id: map

    property int place: -1
    property int side: SessionViewModel.Both
    property bool bothViews: true
    property bool legendShown: true

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map of the body")
    implicitHeight: 320

    Row {
        id: views

        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width
        height: parent.height - (legend.visible ? legend.height + 8 : 0)

        Repeater {
            model: 2

            Item {
                id: half

                required property int index
                readonly property bool shown: map.bothViews || body.holdsPlace
                                              || (map.place < 0 && index === 0)

                visible: shown
                width: map.bothViews ? views.width / 2 : views.width
                height: views.height

                BodyMapItem {
                    id: body

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: (parent.height - height - name.height) / 2
                    width: parent.width
                    height: Math.min(parent.height - name.height - 2, width * implicitHeight / implicitWidth)
                    view: half.index === 0 ? BodyMapItem.Front : BodyMapItem.Back
                    place: map.place
                    side: map.side
                    bodyColour: Theme.colors.sunken
                    edgeColour: Theme.colors.outline
                    markColour: Theme.colors.heat
                    hatchColour: Theme.colors.textMuted
                }
                BodyText {
                    id: name

                    anchors.top: body.bottom
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: half.index === 0 ? qsTr("front") : qsTr("back")
                    muted: true
                    font.pixelSize: Theme.small
                }
            }
        }
    }
    Row {
        id: legend

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        visible: map.legendShown
        spacing: 8

        Rectangle {
            id: swatch

            anchors.verticalCenter: parent.verticalCenter
            width: 26
            height: 26
            color: Theme.colors.sunken
            border.width: 1
            border.color: Theme.colors.textMuted
            clip: true

            Repeater {
                model: 6

                Rectangle {
                    required property int index

                    x: index * 9 - 20
                    y: 12
                    width: 40
                    height: 1.5
                    rotation: -45
                    antialiasing: true
                    color: Theme.colors.textMuted
                }
            }
        }
        BodyText {
            width: Math.min(words.advanceWidth + 2, map.width - swatch.width - legend.spacing)
            text: words.text
            muted: true
            font.pixelSize: Theme.small

            TextMetrics {
                id: words

                font.pixelSize: Theme.small
                text: qsTr("Hatched: never here")
            }
        }
    }
}
