// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// Practices or people to tick. Many of them fold up to the first ones.
Column {
    id: list

    required property string title ///< for those who hear the page
    required property var names
    required property var ticked
    property bool room: true ///< for one more
    property int least: 5
    property bool unfolded: false
    readonly property bool folds: names.length > least + 1

    signal toggled(int choice, bool isTicked)

    spacing: 2
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Repeater {
        model: list.names

        CheckRow {
            required property int index
            required property string modelData

            width: list.width
            visible: !list.folds || list.unfolded || index < list.least || checked
            enabled: list.room || checked
            opacity: enabled ? 1 : 0.5
            text: modelData
            checked: list.ticked[index] ?? false
            onToggled: list.toggled(index, checked)
        }
    }
    TextLink {
        width: Math.min(implicitWidth, list.width)
        visible: list.folds
        text: list.unfolded ? qsTr("Show fewer")
                            : qsTr("Show %1 more").arg(list.names.length - list.least)
        Accessible.description: list.title
        onClicked: list.unfolded = !list.unfolded
    }
}
