// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Pacewell
import "press.js" as Press

/// The skin tones of the figure, each shown by a face.
Flow {
    id: tones

    required property SettingsViewModel settings

    spacing: 12

    Repeater {
        model: [qsTr("Porcelain"), qsTr("Sand"), qsTr("Honey"), qsTr("Caramel"), qsTr("Chestnut"), qsTr("Espresso")]

        Button {
            id: tone

            required property int index
            required property string modelData
            readonly property bool chosen: index === tones.settings.skinTone

            implicitWidth: 64
            implicitHeight: 64
            focusPolicy: Qt.StrongFocus
            Accessible.name: modelData
            Accessible.checkable: true
            Accessible.checked: chosen
            Accessible.onPressAction: Press.press(tone)
            Keys.onPressed: event => Press.key(event, tone)
            onClicked: tones.settings.skinTone = index

            background: Rectangle {
                radius: width / 2
                color: "transparent"
                border.width: tone.chosen ? 4 : 0
                border.color: Theme.colors.primary

                FocusRing {
                    radius: width / 2
                    shown: tone.visualFocus
                }
            }
            contentItem: Item {
                Rectangle {
                    anchors.centerIn: parent
                    width: 44
                    height: 44
                    radius: 22
                    color: tones.settings.skinTints[tone.index]
                    border.width: 1
                    border.color: Theme.colors.outline

                    Icon {
                        anchors.centerIn: parent
                        visible: tone.chosen
                        name: "check"
                        color: tone.index < 3 ? "#1D2B2A" : "#FFFFFF"
                    }
                }
            }
        }
    }
}
