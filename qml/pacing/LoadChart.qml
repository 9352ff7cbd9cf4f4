// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// Four weeks of load as bars and pain as dots over them; big days and hard ones are marked. The
/// arrow keys go from day to day.
FocusScope {
    id: chart

    required property list<loadBar> days
    property int current: days.length - 1
    readonly property string words: days[current]?.words ?? ""
    readonly property real column: width / Math.max(1, days.length)
    readonly property real barsHeight: 110

    implicitHeight: barsHeight + 24
    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Load and pain of four weeks. Arrow keys go from day to day.")
    Accessible.description: words
    Accessible.focusable: true
    Keys.onLeftPressed: current = Math.max(0, current - 1)
    Keys.onRightPressed: current = Math.min(days.length - 1, current + 1)

    Repeater {
        model: chart.days

        Item {
            id: day

            required property int index
            required property loadBar modelData

            x: index * chart.column
            width: chart.column
            height: chart.barsHeight

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.max(4, parent.width - 4)
                height: Math.max(3, day.modelData.load * (chart.barsHeight - 8))
                visible: day.modelData.load >= 0
                radius: 3
                color: day.modelData.boom ? Theme.colors.heat
                     : day.modelData.bust ? Theme.colors.calm : Theme.colors.paceFill
                border.width: day.index === chart.current && chart.activeFocus ? 2
                            : Theme.highContrast ? 1 : 0
                border.color: Theme.colors.text
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: (1 - day.modelData.pain) * (chart.barsHeight - 8)
                width: 8
                height: 8
                radius: 4
                visible: day.modelData.pain >= 0
                color: Theme.colors.text
                border.width: 1
                border.color: Theme.colors.surface
            }
            // A shape as well as a colour.
            BodyText {
                anchors.horizontalCenter: parent.horizontalCenter
                y: chart.barsHeight
                visible: day.modelData.boom || day.modelData.bust
                text: day.modelData.boom ? "▲" : "▼"
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: mouse => {
            chart.current = Math.max(0, Math.min(chart.days.length - 1,
                                                 Math.floor(mouse.x / chart.column)))
            chart.forceActiveFocus(Qt.MouseFocusReason)
        }
    }
}
