// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// A line icon by its name in media/icons, in any colour.
Image {
    required property string name
    property color color: Theme.colors.text
    property int size: 24

    width: size
    height: size
    sourceSize.width: size * Screen.devicePixelRatio
    sourceSize.height: size * Screen.devicePixelRatio
    source: name === "" ? "" : "image://icon/" + name + "/" + String(color).slice(1)
    Accessible.ignored: true
}
