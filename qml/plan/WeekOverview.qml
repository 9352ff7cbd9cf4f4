// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// What stands on which day: beside each other where there is room, else below each other.
Grid {
    id: overview

    required property var week
    readonly property bool beside: width >= 760 * Theme.textScale
    readonly property real each: beside ? (width - 6 * columnSpacing) / 7 : width
    property real tallest: 0

    function measure() {
        let most = 0
        for (let place = 0; place < days.count; ++place)
            most = Math.max(most, (days.itemAt(place) as WeekDay)?.wanted ?? 0)
        tallest = most
    }

    columns: beside ? 7 : 1
    columnSpacing: 8
    rowSpacing: 8

    Repeater {
        id: days

        model: overview.week

        WeekDay {
            required property var modelData

            width: overview.each
            height: overview.beside ? overview.tallest : wanted
            name: modelData.name
            shortName: modelData.shortName
            practices: modelData.practices
            minutes: modelData.minutes
            rest: modelData.rest
            beside: overview.beside
            onWantedChanged: overview.measure()
        }
    }
}
