// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// The one obvious button of a chosen practice, and what it still waits for.
ColumnLayout {
    id: bar

    required property ChosenPracticeViewModel chosen

    function takeFocus() {
        start.forceActiveFocus(Theme.focusReason)
    }

    spacing: 8

    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        muted: true
        text: bar.chosen.missing
    }
    AppButton {
        id: start

        Layout.fillWidth: true
        enabled: bar.chosen.ready
        text: qsTr("Start")
        iconName: "player-play-filled"
        Accessible.description: bar.chosen.refusal !== "" ? bar.chosen.refusal : bar.chosen.missing
        onClicked: bar.chosen.start()
    }
}
