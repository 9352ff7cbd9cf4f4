// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// A few sentences under a title, on a card. Many of them fold up to the first ones.
Card {
    id: list

    required property string title
    required property var lines
    property color tint: Theme.colors.surface
    property int least: 1000 ///< so many are shown while it is folded up
    property bool unfolded: false
    /// One more line costs no more room than the button that would show it.
    readonly property bool folds: lines.length > least + 1

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
            required property int index

            Layout.fillWidth: true
            visible: !list.folds || list.unfolded || index < list.least
            text: modelData
        }
    }
    ShortButton {
        visible: list.folds
        outlined: true
        tint: Theme.colors.text
        text: list.unfolded ? qsTr("Show fewer") : qsTr("Show %1 more").arg(list.lines.length - list.least)
        Accessible.description: list.title
        onClicked: list.unfolded = !list.unfolded
    }
}
