// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// The way back, and the name of a page that was opened from another.
RowLayout {
    id: head

    required property string title

    signal closed()

    function takeFocus() {
        back.forceActiveFocus(Theme.focusReason)
    }

    spacing: 8

    IconButton {
        id: back

        Layout.leftMargin: -12
        Layout.alignment: Qt.AlignTop
        text: qsTr("Back")
        iconName: "chevron-left"
        onClicked: head.closed()
    }
    HeadingText {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.target
        verticalAlignment: Text.AlignVCenter
        text: head.title
        size: Theme.title
    }
}
