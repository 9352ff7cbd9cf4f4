// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What was kept: the list, the last one first, and one of them to be read again.
PageColumn {
    id: page

    required property KeptReflections kept
    readonly property bool reading: kept.openRow >= 0
    property int lastRow: -1
    property bool removalAsked: false

    signal closed()

    function read(row: int) {
        lastRow = row
        removalAsked = false
        kept.read(row)
        contentY = 0
        head.takeFocus()
    }
    function goBack() {
        if (!reading) {
            closed()
            return
        }
        kept.close()
        const row = rows.itemAt(lastRow) as PageLink
        if (row)
            row.forceActiveFocus(Theme.focusReason)
    }
    function remove() {
        if (kept.remove())
            head.takeFocus()
    }

    maximumWidth: 720
    Keys.onEscapePressed: page.goBack()
    Component.onCompleted: {
        kept.close()
        head.takeFocus()
    }

    PageTop {
        id: head

        Layout.fillWidth: true
        title: page.reading ? page.kept.open.title : qsTr("Written before")
        onClosed: page.goBack()
    }
    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.kept.problem
    }
    BodyText {
        Layout.fillWidth: true
        visible: !page.reading && page.kept.entries.length === 0
        muted: true
        text: qsTr("There is nothing here.")
    }
    // Not a layout: it would miss heights that follow the widths.
    Column {
        id: list

        Layout.fillWidth: true
        visible: !page.reading
        spacing: 10
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Written before")

        Repeater {
            id: rows

            model: page.kept.entries

            PageLink {
                required property writtenEntry modelData
                required property int index

                width: list.width
                text: modelData.line === "" ? modelData.title : modelData.line
                detail: modelData.line === "" ? modelData.date
                    : qsTr("%1 · %2").arg(modelData.date).arg(modelData.title)
                iconName: "notebook"
                ink: Theme.colors.calm
                onClicked: page.read(index)
            }
        }
    }
    Column {
        Layout.fillWidth: true
        visible: page.reading
        spacing: 16

        BodyText {
            width: parent.width
            muted: true
            text: page.kept.open.date
        }
        WrittenAnswers {
            width: parent.width
            answers: page.kept.answers
        }
        Notice {
            width: parent.width
            visible: page.removalAsked
            text: qsTr("This will be gone for good.")
            actionText: qsTr("Let it go")
            otherActionText: qsTr("Leave it here")
            onAction: page.remove()
            onOtherAction: page.removalAsked = false
        }
        ShortButton {
            visible: !page.removalAsked
            outlined: true
            tint: Theme.colors.text
            iconName: "trash"
            text: qsTr("Take it away")
            onClicked: page.removalAsked = true
        }
    }
}
