// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// How something went over the days: a chart, the same as a sentence, and as a table.
Card {
    id: card

    required property TrendsViewModel trends
    property bool tableShown: false
    readonly property int firstRows: 14
    property bool allRows: false

    HeadingText {
        Layout.fillWidth: true
        //: A measure and a period: "Pain, 4 weeks"
        text: qsTr("%1, %2").arg(card.trends.measures[card.trends.measure])
            .arg(card.trends.periods[card.trends.period])
    }
    TrendChartItem {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.round(150 + 50 * Theme.textScale)
        visible: !chart.empty
        chart: card.trends.chart
        textSize: Theme.small
        textColour: Theme.colors.textMuted
        gridColour: Theme.colors.divider
        dotColour: Theme.colors.outline
        lineColour: Theme.colors.primary
        bandColour: Theme.colors.heatSoft
        bandTextColour: Theme.colors.heat
        Accessible.role: Accessible.Chart
        Accessible.name: qsTr("Chart. The sentence below tells it.")
    }
    ChipRow {
        Layout.fillWidth: true
        wraps: true

        Repeater {
            model: card.trends.measures

            RadioChip {
                required property int index
                required property string modelData

                text: modelData
                checked: index === card.trends.measure
                onClicked: card.trends.measure = index
            }
        }
    }
    ChipRow {
        Layout.fillWidth: true
        wraps: true

        Repeater {
            model: card.trends.periods

            RadioChip {
                required property int index
                required property string modelData

                text: modelData
                checked: index === card.trends.period
                onClicked: card.trends.period = index
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.trends.sentence
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        muted: true
        text: card.trends.change
    }
    TextLink {
        id: tableLink

        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: card.trends.rows.length > 0
        text: card.tableShown ? qsTr("Hide the table") : qsTr("Show as a table")
        onClicked: card.tableShown = !card.tableShown
    }
    Repeater {
        model: !card.tableShown ? []
             : card.allRows ? card.trends.rows : Array.from(card.trends.rows).slice(0, card.firstRows)

        RowLayout {
            id: row

            required property trendRow modelData

            Layout.fillWidth: true
            spacing: 12
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2").arg(modelData.day).arg(modelData.value)

            BodyText {
                Layout.fillWidth: true
                text: row.modelData.day
                Accessible.ignored: true
            }
            BodyText {
                text: row.modelData.value
                font.bold: true
                Accessible.ignored: true
            }
        }
    }
    TextLink {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: card.tableShown && !card.allRows && card.trends.rows.length > card.firstRows
        text: qsTr("Show all %1 rows").arg(card.trends.rows.length)
        onClicked: {
            tableLink.forceActiveFocus(Theme.focusReason)
            card.allRows = true
        }
    }
}
