// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// The top of the Practice page: its name, the search, and the chips that narrow the list below.
Column {
    id: filters

    required property PracticeViewModel practice
    required property string refusal
    required property bool linksBeside ///< so they are not needed here
    required property int margin
    property bool searching: false
    property bool areasShown: practice.area >= 0
    readonly property int inner: width - 2 * margin
    readonly property bool roomy: margin === Theme.wideMargin

    signal problemsWanted()
    signal pageWanted(string name)
    signal listWanted() ///< on to the list, from the search

    /// Opens the search, with more text behind what is in it.
    function search(more: string) {
        searching = true
        field.forceActiveFocus(Qt.ShortcutFocusReason)
        if (more === "")
            field.selectAll()
        else
            field.insert(field.length, more)
        practice.search = field.text
    }
    function endSearch() {
        searching = false
        practice.search = ""
    }

    topPadding: 24
    bottomPadding: 10
    spacing: 6

    Connections {
        target: filters.practice

        function onFilterChanged() {
            if (field.text !== filters.practice.search)
                field.text = filters.practice.search
        }
    }
    Item {
        x: filters.margin
        width: filters.inner
        height: Math.max(heading.implicitHeight, searchButton.height)

        HeadingText {
            id: heading

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - searchButton.width - 8
            text: qsTr("Practice")
            size: Theme.title
        }
        IconButton {
            id: searchButton

            anchors.right: parent.right
            anchors.rightMargin: -12
            text: filters.searching ? qsTr("Close the search") : qsTr("Search")
            iconName: filters.searching ? "x" : "search"
            onClicked: filters.searching ? filters.endSearch() : filters.search("")
        }
    }
    TextEntry {
        id: field

        x: filters.margin
        width: filters.inner
        visible: filters.searching
        name: qsTr("Search the practices")
        placeholderText: qsTr("Search")
        iconName: "search"
        onTextEdited: filters.practice.search = text
        Keys.onEscapePressed: {
            filters.endSearch()
            searchButton.forceActiveFocus(Qt.TabFocusReason)
        }
        Keys.onDownPressed: filters.listWanted()
        Keys.onReturnPressed: filters.listWanted()
    }
    ChipRow {
        width: filters.width
        overhang: filters.margin
        wraps: filters.roomy

        Repeater {
            model: [
                { kind: "", title: qsTr("All") },
                { kind: "stretch", title: qsTr("Stretch") },
                { kind: "move", title: qsTr("Move") },
                { kind: "breathe", title: qsTr("Breathe") },
                { kind: "relax", title: qsTr("Relax") },
                { kind: "heat", title: qsTr("Heat") },
                { kind: "massage", title: qsTr("Massage") },
                { kind: "sleep", title: qsTr("Sleep") }
            ]

            Chip {
                required property var modelData

                text: modelData.title
                chosen: filters.practice.kind === modelData.kind
                onClicked: filters.practice.kind = modelData.kind
            }
        }
    }
    ChipRow {
        width: filters.width
        overhang: filters.margin
        wraps: filters.roomy

        Repeater {
            model: [
                { position: "chair", title: qsTr("Seated") },
                { position: "bed", title: qsTr("In bed") },
                { position: "standing", title: qsTr("Standing") },
                { position: "floor", title: qsTr("On the floor") }
            ]

            Chip {
                required property var modelData

                text: modelData.title
                chosen: filters.practice.position === modelData.position
                onClicked: filters.practice.position = chosen ? "" : modelData.position
            }
        }
        Chip {
            text: qsTr("Under 5 min")
            chosen: filters.practice.shortOnly
            onClicked: filters.practice.shortOnly = !filters.practice.shortOnly
        }
        Chip {
            text: qsTr("Part of the body")
            chosen: filters.areasShown
            onClicked: {
                filters.areasShown = !filters.areasShown
                if (!filters.areasShown)
                    filters.practice.area = -1
            }
        }
    }
    ChipRow {
        width: filters.width
        overhang: filters.margin
        wraps: filters.roomy
        visible: filters.areasShown

        Repeater {
            model: filters.practice.areas

            Chip {
                required property int index
                required property string modelData

                text: modelData
                chosen: filters.practice.area === index
                onClicked: filters.practice.area = chosen ? -1 : index
            }
        }
    }
    Notice {
        x: filters.margin
        width: filters.inner
        visible: filters.refusal !== ""
        text: filters.refusal
    }
    Notice {
        x: filters.margin
        width: filters.inner
        visible: filters.practice.problemCount > 0
        text: filters.practice.nothingUsable ? filters.practice.firstProblem
                    : qsTr("Some content could not be used (%1). The rest works.")
                        .arg(filters.practice.problemCount)
        actionText: qsTr("Show what is wrong")
        onAction: filters.problemsWanted()
    }
    PracticeLinks {
        x: filters.margin
        width: filters.inner
        visible: !filters.linksBeside
        practice: filters.practice
        onPageWanted: name => filters.pageWanted(name)
    }
    Card {
        x: filters.margin
        width: filters.inner
        visible: filters.practice.narrowed && filters.practice.practices.count === 0

        BodyText {
            Layout.fillWidth: true
            text: qsTr("Nothing fits all of this yet.")
        }
        ShortButton {
            text: qsTr("Show all")
            outlined: true
            onClicked: {
                filters.searching = false
                filters.areasShown = false
                filters.practice.showAll()
            }
        }
    }
}
