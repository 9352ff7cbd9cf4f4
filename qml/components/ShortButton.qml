// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A button as wide as its words, and no wider than the place it stands in.
AppButton {
    id: control

    readonly property real natural: implicitContentWidth + leftPadding + rightPadding

    implicitWidth: parent ? Math.min(natural, parent.width) : natural
}
