// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// Seven days, a square each.
RowLayout {
    id: strip

    required property DayMarksModel days

    spacing: 8

    Repeater {
        model: strip.days

        ColumnLayout {
            id: day

            required property int level
            required property string words
            required property string initial
            required property bool today

            Layout.fillWidth: true
            spacing: 4
            Accessible.role: Accessible.StaticText
            Accessible.name: words

            Rectangle {
                Layout.fillWidth: true
                Layout.maximumWidth: 56
                implicitWidth: 24
                implicitHeight: Math.min(width, 44)
                radius: 12
                color: day.level === DayMarksModel.Kept ? Theme.colors.primary
                     : day.level === DayMarksModel.Partly ? Theme.colors.primaryHalf
                     : day.level === DayMarksModel.Nothing ? Theme.colors.sunken : "transparent"
                border.width: day.level === DayMarksModel.Ahead || Theme.highContrast ? 2 : 0
                border.color: Theme.colors.divider
            }
            Text {
                Layout.fillWidth: true
                Layout.maximumWidth: 56
                horizontalAlignment: Text.AlignHCenter
                text: day.initial
                color: day.today ? Theme.colors.text : Theme.colors.textMuted
                font.pixelSize: Theme.small
                font.bold: day.today
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
}
