// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Running text.
Text {
    property bool muted: false

    color: muted ? Theme.colors.textMuted : Theme.colors.text
    font.pixelSize: Theme.body
    lineHeight: 1.2
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
