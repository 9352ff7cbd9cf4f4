// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// After "this hurts" or "I feel dizzy": stopped, with what can be done.
SessionQuestion {
    id: hurts

    required property SessionViewModel session
    readonly property bool breathes: session.guide === SessionViewModel.Breathing
    readonly property bool warms: session.guide === SessionViewModel.Warming
    readonly property bool alone: session.stepCount === 1

    title: breathes ? qsTr("Breathe normally") : warms ? qsTr("Take the heat off") : qsTr("Stop there")
    text: breathes ? qsTr("Let your breath come as it likes. Look around you. Feel both feet on the floor. It usually passes in a minute or two. With chest pain or fainting, or if it has not settled in five minutes, call your emergency number.")
        : warms ? qsTr("Take it away now and look at your skin. Let the place cool down by itself.")
        : qsTr("Come out of it slowly and let go. Breathe. Sharp pain, tingling, numbness or dizziness mean: no more of this today.")
    Component.onCompleted: (breathes || warms ? end : leaveOut).forceActiveFocus(Qt.TabFocusReason)

    AppButton {
        Layout.fillWidth: true
        visible: hurts.session.canEase
        text: hurts.session.guide === SessionViewModel.Relaxing ? qsTr("Only let go, without tensing")
                                                                : qsTr("Try the easier version")
        onClicked: hurts.session.ease()
    }
    AppButton {
        id: leaveOut

        Layout.fillWidth: true
        visible: !(hurts.breathes || hurts.warms) || !hurts.alone
        text: qsTr("Leave this one out")
        outlined: hurts.session.canEase || hurts.breathes || hurts.warms
        onClicked: hurts.session.skip()
    }
    AppButton {
        id: end

        Layout.fillWidth: true
        text: qsTr("End here for today")
        outlined: !(hurts.breathes || hurts.warms)
        onClicked: hurts.session.stop()
    }
    // Heat that hurt once is not put on again.
    AppButton {
        Layout.fillWidth: true
        visible: !hurts.warms
        text: hurts.breathes ? qsTr("It has passed, go on") : qsTr("It is fine again, go on")
        outlined: true
        onClicked: hurts.session.togglePause()
    }
}
