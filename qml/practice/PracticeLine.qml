// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// One line of the list of practices, with the heading of what begins there.
FocusScope {
    id: line

    required property int index
    required property string practiceId
    required property string title
    required property string detail
    required property string kind
    required property string when
    required property bool done
    required property string heading
    required property string reason
    required property int margin
    required property bool current

    signal opened()
    signal started()

    function takeFocus(reason: int) {
        row.takeFocus(reason)
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        x: line.margin
        width: line.width - 2 * line.margin
        bottomPadding: 10
        spacing: 8

        HeadingText {
            width: parent.width
            topPadding: 8
            visible: line.heading !== ""
            text: line.heading
        }
        PracticeRow {
            id: row

            width: parent.width
            title: line.title
            detail: line.detail
            kind: line.kind
            when: line.when
            done: line.done
            reason: line.reason
            inTabs: line.current
            onOpened: line.opened()
            onStarted: line.started()
        }
    }
}
