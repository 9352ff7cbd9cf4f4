// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// The title of a page or of a part of it.
Text {
    color: Theme.colors.text
    font.pixelSize: Theme.large
    font.bold: true
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
