// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// The title of a page or of a part of it. A word that is longer than the line makes it smaller.
Text {
    id: heading

    property int size: Theme.large
    // The height is asked for so that this is looked at anew when the font changes.
    readonly property real longestWord: metrics.height > 0
        ? Math.max(...text.split(/\s+/).map(word => metrics.advanceWidth(word))) : 0

    /// Not a binding: the size of the words leads a layout to their width once more.
    property real share: 1

    function fit() {
        share = width > 0 && longestWord > width + 1 ? width / longestWord : 1
    }

    onWidthChanged: fit()
    onLongestWordChanged: fit()

    color: Theme.colors.text
    font.pixelSize: Math.floor(size * share)
    font.bold: true
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.Heading
    Accessible.name: text

    FontMetrics {
        id: metrics

        font.pixelSize: heading.size
        font.bold: true
    }
}
