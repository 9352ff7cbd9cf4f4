// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// What comes after the present cue.
ColumnLayout {
    id: next

    required property SessionViewModel session

    spacing: 2

    BodyText {
        visible: next.session.nextTitle !== ""
        text: qsTr("Next")
        muted: true
        font.pixelSize: Theme.small
    }
    BodyText {
        Layout.fillWidth: true
        Layout.bottomMargin: 12
        visible: next.session.nextTitle !== ""
        text: next.session.nextTitle
        font.bold: true
    }
    BodyText {
        visible: next.session.thenTitle !== ""
        text: qsTr("Then")
        muted: true
        font.pixelSize: Theme.small
    }
    BodyText {
        Layout.fillWidth: true
        visible: next.session.thenTitle !== ""
        text: next.session.thenTitle
        font.bold: true
    }
}
