// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// A practice in words: what it is, what is other than written today, what can be chosen, what
/// will be done, what to take care of. Not a layout: one would miss heights that follow the widths.
Column {
    id: details

    required property ChosenPracticeViewModel chosen
    required property SettingsViewModel settings
    required property string refusal

    signal deskWanted()

    spacing: 16

    Column {
        width: parent.width
        spacing: 4

        HeadingText {
            objectName: "chosenTitle"
            width: parent.width
            text: details.chosen.title
            size: Theme.title
        }
        BodyText {
            width: parent.width
            text: details.chosen.detail
            muted: true
        }
    }
    BodyText {
        width: parent.width
        visible: text !== ""
        text: details.chosen.summary
    }
    Notice {
        width: parent.width
        visible: text !== ""
        title: qsTr("Not just now")
        text: details.chosen.refusal
    }
    Notice {
        width: parent.width
        visible: text !== ""
        text: details.refusal
    }
    TextList {
        width: parent.width
        title: qsTr("Made to suit you")
        lines: details.chosen.notes
        tint: Theme.colors.primarySoft
    }
    ChosenChoices {
        width: parent.width
        chosen: details.chosen
        settings: details.settings
    }
    PartList {
        width: parent.width
        visible: details.chosen.parts.length > 1
        parts: details.chosen.parts
    }
    PageLink {
        width: parent.width
        visible: details.chosen.forDesk
        text: qsTr("Set up your desk")
        detail: qsTr("What could be easier where you work")
        iconName: "device-desktop"
        ground: Theme.colors.paceSoft
        ink: Theme.colors.pace
        onClicked: details.deskWanted()
    }
    TextList {
        width: parent.width
        title: qsTr("Before you begin")
        lines: details.chosen.preparation
    }
    TextList {
        width: parent.width
        title: qsTr("How it goes")
        lines: details.chosen.parts.length === 1
            ? [details.chosen.parts[0].dose].concat(details.chosen.about.steps)
            : details.chosen.about.steps
    }
    TextList {
        width: parent.width
        title: qsTr("Easier, or fuller")
        lines: details.chosen.about.forms
    }
    TextList {
        width: parent.width
        title: qsTr("Why")
        lines: details.chosen.why
        least: 2
    }
    TextList {
        width: parent.width
        title: qsTr("Take care")
        lines: details.chosen.about.cautions
        least: 4
    }
    TextList {
        width: parent.width
        title: qsTr("Stop at once with")
        lines: details.chosen.about.stopSigns
        least: 6
        tint: Theme.colors.heatSoft
    }
    BodyText {
        width: parent.width
        muted: true
        font.pixelSize: Theme.small
        text: details.chosen.about.evidence
    }
}
