// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// A reminder in the list: pressing it opens it, the switch at its end lets it come or not.
Item {
    id: line

    required property int index
    required property string reminderId
    required property string title
    required property string detail
    required property string fault
    required property bool on

    signal switched(bool on)
    signal opened()

    implicitHeight: body.height

    Rectangle {
        visible: line.index > 0
        width: line.width
        height: 1
        color: Theme.colors.divider
    }
    PlainButton {
        id: body

        width: line.width - toggle.width - 12
        implicitHeight: Math.max(72, implicitContentHeight + topPadding + bottomPadding)
        verticalPadding: 12
        horizontalPadding: 0
        Accessible.name: line.title
        Accessible.description: line.fault === "" ? line.detail : line.detail + ", " + line.fault
        onClicked: line.opened()

        background: Item {
            FocusRing {
                anchors.leftMargin: -8
                radius: 12
                shown: body.visualFocus
            }
        }
        contentItem: Column {
            spacing: 2

            BodyText {
                width: parent.width
                text: line.title
                font.bold: true
                Accessible.ignored: true
            }
            BodyText {
                width: parent.width
                text: line.detail
                muted: true
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
            BodyText {
                width: parent.width
                visible: line.fault !== ""
                text: line.fault
                color: Theme.colors.heat
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
    }
    SettingSwitch {
        id: toggle

        anchors.right: line.right
        anchors.verticalCenter: line.verticalCenter
        width: 56
        text: ""
        checked: line.on
        Accessible.name: qsTr("Remind me: %1").arg(line.title)
        onToggled: line.switched(checked)
    }
}
