// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// Where own content belongs, and which files could not be used.
FoldCard {
    id: group

    required property SettingsViewModel viewModel
    readonly property var problems: viewModel.contentProblems

    title: qsTr("Your own content")
    summary: problems.length > 0 ? qsTr("not everything could be used (%1)").arg(problems.length)
                                 : qsTr("all of it works")
    unfolded: problems.length > 0

    BodyText {
        Layout.fillWidth: true
        visible: group.viewModel.packsFolder !== ""
        text: qsTr("Practices of your own, or from others, belong in this folder, each pack in a folder of its own. They appear at once.")
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        muted: true
        font.pixelSize: Theme.small
        wrapMode: Text.WrapAnywhere
        text: group.viewModel.packsFolder
    }
    Flow {
        Layout.fillWidth: true
        visible: group.viewModel.packsFolder !== ""
        spacing: 12

        ShortButton {
            outlined: true
            iconName: "folder"
            text: qsTr("Open the folder")
            onClicked: group.viewModel.openPacksFolder()
        }
        ShortButton {
            id: copy

            property bool done: false

            outlined: true
            iconName: done ? "check" : "copy"
            text: done ? qsTr("Copied") : qsTr("Copy its path")
            onClicked: {
                group.viewModel.copyPacksFolder()
                done = true
            }
            onActiveFocusChanged: if (!activeFocus) done = false
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: group.problems.length > 0
        text: qsTr("Files that could not be used. The rest works.")
        font.bold: true
    }
    Repeater {
        model: group.problems.length

        // Not a layout: one would miss heights that follow the widths.
        Column {
            id: problem

            required property int index
            readonly property var told: group.problems[index]

            Layout.fillWidth: true
            spacing: 2

            BodyText {
                width: parent.width
                text: problem.told ? problem.told.message : ""
            }
            BodyText {
                width: parent.width
                muted: true
                font.pixelSize: Theme.small
                wrapMode: Text.WrapAnywhere
                text: !problem.told ? "" : problem.told.place === "" ? problem.told.file
                    : qsTr("%1 of %2").arg(problem.told.place).arg(problem.told.file)
            }
        }
    }
}
