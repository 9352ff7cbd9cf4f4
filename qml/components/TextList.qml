// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// A few sentences under a title, on a card.
Card {
    id: list

    required property string title
    required property var lines
    property color tint: Theme.colors.surface

    visible: lines.length > 0
    spacing: 8
    color: tint

    HeadingText {
        Layout.fillWidth: true
        text: list.title
    }
    Repeater {
        model: list.lines

        BodyText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }
}
