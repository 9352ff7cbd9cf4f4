// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// The places of the program beside the page, for wide windows.
Rectangle {
    id: rail

    required property var places
    required property string current

    signal chosen(string name)
    signal helpWanted()

    implicitWidth: Math.max(216, column.implicitWidth + 2 * 16)
    color: Theme.colors.surface

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.colors.divider
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: 16
        anchors.topMargin: 26
        spacing: 4

        RowLayout {
            Layout.leftMargin: 12
            Layout.bottomMargin: 24
            spacing: 14

            Rectangle {
                implicitWidth: 32
                implicitHeight: 32
                radius: 16
                color: Theme.colors.primary

                Icon {
                    anchors.centerIn: parent
                    name: "wave"
                    size: 22
                    color: Theme.colors.overPrimary
                }
            }
            Text {
                text: "Pacewell"
                color: Theme.colors.text
                font.pixelSize: Theme.large
                font.bold: true
            }
        }
        Repeater {
            model: rail.places

            NavItem {
                required property var modelData

                Layout.fillWidth: true
                text: modelData.title
                iconName: modelData.icon
                current: modelData.name === rail.current
                onClicked: rail.chosen(modelData.name)
            }
        }
        Item {
            Layout.fillHeight: true
        }
        NavItem {
            Layout.fillWidth: true
            text: qsTr("Need help now")
            iconName: "lifebuoy"
            current: false
            onClicked: rail.helpWanted()
        }
    }
}
