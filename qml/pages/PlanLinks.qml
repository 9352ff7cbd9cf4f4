// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// The ways from today to the week and to what matters.
Grid {
    id: links

    required property bool envelope ///< effort has a ceiling
    readonly property real each: columns === 2 ? (width - columnSpacing) / 2 : width

    signal pageWanted(string name)

    columns: width >= 460 * Theme.textScale ? 2 : 1
    columnSpacing: 12
    rowSpacing: 12

    PageLink {
        width: links.each
        text: qsTr("My week")
        detail: qsTr("What stands on which day")
        iconName: "calendar"
        ground: Theme.colors.primarySoft
        onClicked: links.pageWanted("programme")
    }
    PageLink {
        width: links.each
        text: links.envelope ? qsTr("My ceilings") : qsTr("My goals")
        detail: links.envelope ? qsTr("What is enough, even on a good day") : qsTr("What you want a bit more of")
        iconName: "target"
        ground: Theme.colors.paceSoft
        ink: Theme.colors.pace
        onClicked: links.pageWanted("goals")
    }
    PageLink {
        width: links.each
        text: qsTr("Reminders")
        detail: qsTr("When to be told, and when to be left in peace")
        iconName: "bell"
        ground: Theme.colors.calmSoft
        ink: Theme.colors.calm
        onClicked: links.pageWanted("reminders")
    }
}
