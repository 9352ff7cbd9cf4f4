// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// Where it hurt in the time that is shown, and in as long a time before.
Card {
    id: card

    required property TrendsViewModel trends

    visible: trends.areasText !== ""

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Where it hurt")
    }
    Repeater {
        model: [
            { title: qsTr("In these %1").arg(card.trends.periods[card.trends.period]),
              shares: card.trends.areas, text: card.trends.areasText },
            { title: qsTr("Before that"),
              shares: card.trends.areasBefore, text: card.trends.areasBeforeText }
        ]

        ColumnLayout {
            id: time

            required property var modelData

            Layout.fillWidth: true
            visible: modelData.text !== ""
            spacing: 8

            BodyText {
                Layout.fillWidth: true
                text: time.modelData.title
                font.bold: true
            }
            Row {
                Layout.alignment: Qt.AlignHCenter
                spacing: 20

                Repeater {
                    model: [PainMapItem.Front, PainMapItem.Back]

                    PainMapItem {
                        required property int modelData

                        width: Math.min(120, (card.width - 80) / 2)
                        height: width * implicitHeight / implicitWidth
                        view: modelData
                        shares: time.modelData.shares
                        bodyColour: Theme.colors.sunken
                        edgeColour: Theme.colors.outline
                        weakColour: Theme.colors.heatSoft
                        strongColour: Theme.colors.heat
                        markEdgeColour: Theme.colors.heat
                        letterColour: Theme.colors.textMuted
                        Accessible.role: Accessible.Graphic
                        Accessible.name: qsTr("Map of the body. The words below tell it.")
                    }
                }
            }
            BodyText {
                Layout.fillWidth: true
                text: time.modelData.text
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        muted: true
        font.pixelSize: Theme.small
        text: qsTr("How often, of the times the map was filled in.")
    }
}
