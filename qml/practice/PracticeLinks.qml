// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// What can be made or looked at beside the practices, as far as it fits the kind that is chosen.
Column {
    id: links

    required property PracticeViewModel practice
    readonly property string kind: practice.kind
    property bool all: false ///< whatever kind is chosen

    signal pageWanted(string name)

    spacing: 10

    PageLink {
        width: links.width
        visible: links.all || (links.practice.search === "" && (links.kind === "" || links.kind === "stretch"
                                                                || links.kind === "move"))
        text: qsTr("What suits me now")
        detail: qsTr("A mix for your time, place and energy")
        iconName: "sparkles"
        ground: Theme.colors.primarySoft
        onClicked: links.pageWanted("composer")
    }
    PageLink {
        width: links.width
        visible: links.practice.articles
                 && (links.all || (links.practice.search === "" && links.kind === ""))
        text: qsTr("Learn")
        detail: qsTr("Short pages to read or hear")
        iconName: "book"
        ground: Theme.colors.nightSoft
        ink: Theme.colors.night
        onClicked: links.pageWanted("learn")
    }
    PageLink {
        width: links.width
        visible: links.all || links.kind === "breathe"
        text: qsTr("Your own breathing")
        detail: qsTr("Make a way of breathing that is yours")
        iconName: "leaf"
        ground: Theme.colors.calmSoft
        ink: Theme.colors.calm
        onClicked: links.pageWanted("ownBreathing")
    }
    PageLink {
        width: links.width
        visible: links.practice.deskHelp && (links.all || links.kind === "move")
        text: qsTr("Set up your desk")
        detail: qsTr("What could be easier where you work")
        iconName: "device-desktop"
        ground: Theme.colors.paceSoft
        ink: Theme.colors.pace
        onClicked: links.pageWanted("workstation")
    }
}
