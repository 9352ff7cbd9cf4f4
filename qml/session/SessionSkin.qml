// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Asks what the skin under the heat looks like. The keyboard is on the question and not on an
/// answer, so that a key pressed too soon says nothing.
SessionQuestion {
    id: skin

    required property SessionViewModel session
    readonly property bool warms: session.phase === SessionViewModel.Warm

    title: qsTr("How is your skin there?")
    text: warms ? qsTr("Lift the heat and look. Without an answer it ends after a minute, to be safe.")
                : qsTr("Take the heat away and look. A soft pink that fades is fine.")
    Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)

    AppButton {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(72, implicitHeight)
        text: qsTr("Fine")
        onClicked: skin.session.sayTheSkin(true)
    }
    AppButton {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(72, implicitHeight)
        text: qsTr("Not fine: pain, blisters, white or patchy red")
        outlined: true
        tint: Theme.colors.heat
        onClicked: skin.session.sayTheSkin(false)
    }
}
