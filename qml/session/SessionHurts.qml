// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// After "this hurts": stopped, with what can be done.
SessionQuestion {
    id: hurts

    required property SessionViewModel session

    title: qsTr("Stop there")
    text: qsTr("Come out of it slowly and let go. Breathe. Sharp pain, tingling, numbness or dizziness mean: no more of this today.")
    Component.onCompleted: leaveOut.forceActiveFocus(Qt.TabFocusReason)

    AppButton {
        Layout.fillWidth: true
        visible: hurts.session.canEase
        text: qsTr("Try the easier version")
        onClicked: hurts.session.ease()
    }
    AppButton {
        id: leaveOut

        Layout.fillWidth: true
        text: qsTr("Leave this one out")
        outlined: hurts.session.canEase
        onClicked: hurts.session.skip()
    }
    AppButton {
        Layout.fillWidth: true
        text: qsTr("End here for today")
        outlined: true
        onClicked: hurts.session.stop()
    }
    AppButton {
        Layout.fillWidth: true
        text: qsTr("It is fine again, go on")
        outlined: true
        onClicked: hurts.session.togglePause()
    }
}
