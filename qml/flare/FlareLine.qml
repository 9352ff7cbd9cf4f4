// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// One line of one's own, with a way to take it away.
Item {
    id: row

    required property int index
    required property string line
    required property string name

    signal edited(string text)
    signal removed(int focusReason)
    signal done() ///< Return: on to the next line

    function takeFocus(reason: int) {
        box.forceActiveFocus(reason)
    }
    function leave() {
        box.leave(true)
    }

    height: box.height

    TextBox {
        id: box

        width: row.width - (away.visible ? away.width + 4 : 0)
        implicitHeight: Math.max(56, contentHeight + topPadding + bottomPadding)
        name: qsTr("%1 %2").arg(row.name).arg(row.index + 1)
        text: row.line
        onTextChanged: row.edited(text)
        Keys.onReturnPressed: row.done()
        Keys.onEnterPressed: row.done()
    }
    IconButton {
        id: away

        anchors.right: row.right
        anchors.verticalCenter: row.verticalCenter
        visible: row.line !== ""
        text: qsTr("Take “%1” away").arg(row.line)
        iconName: "x"
        iconSize: 20
        onClicked: row.removed(visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason)
    }
}
