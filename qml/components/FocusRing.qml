// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Shows which control the keyboard is on.
Rectangle {
    required property bool shown

    anchors.fill: parent
    anchors.margins: -4
    radius: 22
    color: "transparent"
    border.width: 3
    border.color: Theme.colors.text
    visible: shown
}
