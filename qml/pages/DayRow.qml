// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// A practice of the day, which can be left out of it and taken back.
Item {
    id: row

    required property string practiceId
    required property string title
    required property string detail
    required property string kind
    required property string when
    required property string reason
    required property bool done
    required property bool leftOut

    signal opened()
    signal leftOutWanted(bool leftOut)

    implicitWidth: 300
    implicitHeight: practice.implicitHeight

    PracticeRow {
        id: practice

        width: row.width - (leave.visible ? leave.width : 0)
        height: row.height
        plain: true
        title: row.title
        detail: row.detail
        kind: row.kind
        when: row.when
        reason: row.reason
        done: row.done
        onOpened: row.opened()
    }
    IconButton {
        id: leave

        anchors.right: row.right
        anchors.rightMargin: -6
        anchors.verticalCenter: row.verticalCenter
        visible: !row.done
        text: row.leftOut ? qsTr("Back to today: %1").arg(row.title)
                          : qsTr("Not today: %1").arg(row.title)
        iconName: row.leftOut ? "plus" : "x"
        iconSize: 20
        ink: Theme.colors.textMuted
        onClicked: row.leftOutWanted(!row.leftOut)
    }
}
