// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// Where it hurts, to be tapped on the body. PainAreaList says and asks the same in words.
Column {
    id: map

    required property var strengths ///< of each spot, 0 to 3
    required property var names ///< of the spots
    required property var strengthNames ///< from 0 to 3
    property string summary ///< the places that hurt, in words

    property int lastPressed: -1

    /// Each press makes it one step stronger, and the step after the strongest is none.
    signal pressed(int spot)

    spacing: 6

    Row {
        id: views

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 16

        Repeater {
            model: [PainMapItem.Front, PainMapItem.Back]

            Column {
                id: half

                required property int modelData
                readonly property bool isFront: modelData === PainMapItem.Front

                spacing: 2

                PainMapItem {
                    id: body

                    width: Math.min(200, (map.width - views.spacing) / 2)
                    height: width * implicitHeight / implicitWidth
                    view: half.modelData
                    strengths: map.strengths
                    bodyColour: Theme.colors.sunken
                    edgeColour: Theme.colors.outline
                    weakColour: Theme.colors.heatSoft
                    strongColour: Theme.colors.heat
                    markEdgeColour: Theme.colors.heat
                    letterColour: Theme.colors.text
                    leftLetter: qsTr("L", "left side of the body")
                    rightLetter: qsTr("R", "right side of the body")
                    letterSize: Math.min(Theme.small, width / 5)
                    Accessible.role: Accessible.Graphic
                    Accessible.name: half.isFront
                        ? qsTr("Map of the body, front. The list below it holds the same places.")
                        : qsTr("Map of the body, back. The list below it holds the same places.")
                    Accessible.description: map.summary

                    TapHandler {
                        onTapped: point => {
                            const spot = body.spotAt(point.position.x, point.position.y)
                            if (spot < 0)
                                return
                            map.lastPressed = spot
                            map.pressed(spot)
                        }
                    }
                }
                BodyText {
                    width: body.width
                    horizontalAlignment: Text.AlignHCenter
                    muted: true
                    font.pixelSize: Theme.small
                    text: half.isFront ? qsTr("front") : qsTr("back")
                }
            }
        }
    }
    // What was hit, as the places are small.
    BodyText {
        width: map.width
        horizontalAlignment: Text.AlignHCenter
        text: map.lastPressed < 0
            ? qsTr("Tap where it hurts. Each further tap makes it stronger, then clears it.")
            : qsTr("%1: %2").arg(map.names[map.lastPressed])
                            .arg(map.strengthNames[map.strengths[map.lastPressed]])
    }
    BodyText {
        width: map.width
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        muted: true
        font.pixelSize: Theme.small
        text: map.summary
    }
}
