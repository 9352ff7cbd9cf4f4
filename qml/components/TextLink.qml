// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Quiet words that lead somewhere.
PlainButton {
    id: link

    property color tint: Theme.colors.text

    implicitHeight: Math.max(Theme.target, implicitContentHeight + 16)
    Accessible.name: text
    background: FocusRing {
        anchors.leftMargin: -10
        anchors.rightMargin: -10
        shown: link.visualFocus
    }
    contentItem: BodyText {
        text: link.text
        color: link.tint
        font.bold: true
        font.underline: true
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
