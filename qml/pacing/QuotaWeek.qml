// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// A week of what was done, against the line of what was planned. The arrow keys go from day to
/// day.
FocusScope {
    id: chart

    required property list<quotaBar> days
    required property string plannedText
    required property string name
    property int current: todayIn(days)
    readonly property string words: days[current]?.words ?? ""
    readonly property real barsHeight: 132
    readonly property real column: width / 7

    function todayIn(days: list<quotaBar>): int {
        for (let i = 0; i < days.length; ++i) {
            if (days[i].today)
                return i
        }
        return 0
    }

    implicitHeight: label.height + barsHeight + initials.height + 12
    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("%1. Arrow keys go from day to day.").arg(name)
    Accessible.description: words
    Accessible.focusable: true
    Keys.onLeftPressed: current = Math.max(0, current - 1)
    Keys.onRightPressed: current = Math.min(6, current + 1)

    BodyText {
        id: label

        anchors.right: parent.right
        text: chart.plannedText
        font.pixelSize: Theme.small
        wrapMode: Text.NoWrap
    }
    Item {
        id: bars

        y: label.height + 2
        width: parent.width
        height: chart.barsHeight

        Repeater {
            model: chart.days

            Rectangle {
                required property int index
                required property quotaBar modelData

                x: index * chart.column + (chart.column - width) / 2
                width: Math.min(34, chart.column - 10)
                height: Math.max(modelData.done > 0 ? 6 : 0, modelData.done * chart.barsHeight)
                anchors.bottom: bars.bottom
                radius: 6
                color: modelData.over ? Theme.colors.heat : Theme.colors.paceFill
                opacity: modelData.under ? 0.55 : 1
                border.width: index === chart.current && chart.activeFocus ? 3
                            : Theme.highContrast ? 1 : 0
                border.color: Theme.colors.text
            }
        }
        // What was planned may differ from day to day.
        Repeater {
            model: chart.days

            Row {
                required property int index
                required property quotaBar modelData

                x: index * chart.column
                y: chart.barsHeight * (1 - modelData.planned)
                visible: modelData.planned > 0
                spacing: 4

                Repeater {
                    model: Math.round(chart.column / 8)

                    Rectangle {
                        width: 4
                        height: 2
                        color: Theme.colors.text
                    }
                }
            }
        }
    }
    Row {
        id: initials

        anchors.bottom: parent.bottom

        Repeater {
            model: chart.days

            BodyText {
                required property int index
                required property quotaBar modelData

                width: chart.column
                horizontalAlignment: Text.AlignHCenter
                text: modelData.initial
                muted: !modelData.today
                font.bold: modelData.today
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: mouse => {
            chart.current = Math.max(0, Math.min(6, Math.floor(mouse.x / chart.column)))
            chart.forceActiveFocus(Qt.MouseFocusReason)
        }
    }
}
