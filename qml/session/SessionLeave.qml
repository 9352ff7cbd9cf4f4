// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Before a session is ended early.
SessionQuestion {
    id: leave

    required property SessionViewModel session

    signal staying()

    title: qsTr("End here?")
    text: qsTr("What you did counts. You can stop whenever it is enough.")
    Component.onCompleted: stay.forceActiveFocus(Qt.TabFocusReason)

    AppButton {
        id: stay

        Layout.fillWidth: true
        text: qsTr("Stay")
        onClicked: leave.staying()
    }
    AppButton {
        Layout.fillWidth: true
        text: qsTr("End here")
        outlined: true
        onClicked: leave.session.stop()
    }
}
