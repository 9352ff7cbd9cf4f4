// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// Thirteen weeks, a column each from Monday down to Sunday. The arrow keys walk over the days.
FocusScope {
    id: map

    required property DayMarksModel days
    required property int todayIndex
    property int current: todayIndex
    readonly property string words: days.wordsAt(current)
    readonly property real gap: 5
    readonly property real cell: Math.min(34, (width - 12 * gap) / 13)

    function step(by: int) {
        current = Math.max(0, Math.min(todayIndex, current + by))
    }

    implicitHeight: 7 * cell + 6 * gap
    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Days of practice. Arrow keys go from day to day.")
    Accessible.description: words
    Accessible.focusable: true
    Keys.onLeftPressed: step(-7)
    Keys.onRightPressed: step(7)
    Keys.onUpPressed: step(-1)
    Keys.onDownPressed: step(1)
    onTodayIndexChanged: current = todayIndex

    Grid {
        rows: 7
        columns: 13
        flow: Grid.TopToBottom
        spacing: map.gap

        Repeater {
            model: map.days

            Rectangle {
                required property int index
                required property int level

                width: map.cell
                height: map.cell
                radius: Math.min(8, map.cell / 4)
                color: level === DayMarksModel.Kept ? Theme.colors.primary
                     : level === DayMarksModel.Partly ? Theme.colors.primaryHalf
                     : level === DayMarksModel.Nothing ? Theme.colors.sunken : "transparent"
                border.width: index === map.current && (map.activeFocus || map.current !== map.todayIndex) ? 3
                            : level === DayMarksModel.Ahead || index === map.todayIndex
                              || Theme.highContrast ? 2 : 0
                border.color: index === map.current || index === map.todayIndex
                    ? Theme.colors.text : Theme.colors.divider
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: mouse => {
            const column = Math.floor(mouse.x / (map.cell + map.gap))
            const row = Math.floor(mouse.y / (map.cell + map.gap))
            map.current = Math.max(0, Math.min(map.todayIndex, column * 7 + row))
            map.forceActiveFocus(Qt.MouseFocusReason)
        }
    }
}
