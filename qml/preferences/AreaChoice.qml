// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// Where it hurts: on the map of the body, and in words for those who cannot point.
Column {
    id: choice

    required property PreferencesViewModel preferences

    spacing: 12

    Row {
        id: views

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 20

        Repeater {
            model: [BodyAreasItem.Front, BodyAreasItem.Back]

            Column {
                id: half

                required property int modelData

                spacing: 2

                BodyAreasItem {
                    id: body

                    width: Math.min(160, (choice.width - views.spacing) / 2)
                    height: width * implicitHeight / implicitWidth
                    view: half.modelData
                    marked: choice.preferences.areas
                    bodyColour: Theme.colors.sunken
                    edgeColour: Theme.colors.outline
                    markColour: Theme.colors.heatSoft
                    markEdgeColour: Theme.colors.heat
                    Accessible.role: Accessible.Graphic
                    Accessible.name: half.modelData === BodyAreasItem.Front
                        ? qsTr("Map of the body, front. The same parts stand below it as words.")
                        : qsTr("Map of the body, back. The same parts stand below it as words.")

                    TapHandler {
                        onTapped: point => {
                            const area = body.areaAt(point.position.x, point.position.y)
                            if (area >= 0)
                                choice.preferences.tickArea(area, !choice.preferences.areas[area])
                        }
                    }
                }
                BodyText {
                    width: body.width
                    horizontalAlignment: Text.AlignHCenter
                    muted: true
                    font.pixelSize: Theme.small
                    text: half.modelData === BodyAreasItem.Front ? qsTr("front") : qsTr("back")
                }
            }
        }
    }
    Flow {
        width: choice.width
        spacing: 8

        Repeater {
            model: choice.preferences.areaNames

            Chip {
                required property int index
                required property string modelData

                text: modelData
                chosen: choice.preferences.areas[index]
                onClicked: choice.preferences.tickArea(index, !chosen)
            }
        }
    }
}
