// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// Everything as a file, and back again. It goes nowhere by itself.
PageColumn {
    id: page

    required property ArchiveViewModel archive

    signal closed()

    maximumWidth: 620
    Keys.onEscapePressed: closed()
    Component.onCompleted: head.takeFocus()

    PageTop {
        id: head

        Layout.fillWidth: true
        title: qsTr("Take it with you")
        onClosed: page.closed()
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("All that you recorded, for another computer or another program. The file is yours alone and is sent nowhere.")
    }
    Card {
        Layout.fillWidth: true

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Save a copy")
        }
        BodyText {
            Layout.fillWidth: true
            muted: true
            text: qsTr("One file holds all and can be brought back. Tables open in a spreadsheet. FHIR is what clinics' programs read; your notes are not in it.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: 12

            ShortButton {
                enabled: !page.archive.busy
                text: qsTr("One file (JSON)")
                onClicked: page.archive.saveJson()
            }
            ShortButton {
                enabled: !page.archive.busy
                text: qsTr("Tables (CSV)")
                outlined: true
                onClicked: page.archive.saveCsv()
            }
            ShortButton {
                enabled: !page.archive.busy
                text: qsTr("For a clinic (FHIR)")
                outlined: true
                onClicked: page.archive.saveFhir()
            }
        }
    }
    Card {
        Layout.fillWidth: true

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Bring a copy back")
        }
        BodyText {
            Layout.fillWidth: true
            muted: true
            text: qsTr("What is new is added. What is here already stays as it is. Drop the file or folder here, or write where it lies.")
        }
        TextEntry {
            id: path

            Layout.fillWidth: true
            name: qsTr("File or folder to bring back")
            placeholderText: qsTr("Its path")
            onAccepted: bring.clicked()
        }
        ShortButton {
            id: bring

            enabled: path.text.trim() !== "" && !page.archive.busy
            text: qsTr("Bring it back")
            outlined: true
            onClicked: page.archive.bringBack(path.text)
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.archive.busy
        text: qsTr("One moment.")
    }
    Notice {
        Layout.fillWidth: true
        visible: page.archive.message !== ""
        color: page.archive.failed ? Theme.colors.paceSoft : Theme.colors.primarySoft
        tint: page.archive.failed ? Theme.colors.pace : Theme.colors.primary
        text: page.archive.message
        actionText: page.archive.saved ? qsTr("Open the folder") : ""
        onAction: page.archive.openFolder()
    }
    Repeater {
        model: page.archive.remarks

        BodyText {
            required property string modelData

            Layout.fillWidth: true
            muted: true
            text: modelData
        }
    }
    DropArea {
        parent: page // all of it, whatever is scrolled
        anchors.fill: parent
        onDropped: drop => {
            if (drop.hasUrls)
                page.archive.bringBackDropped(drop.urls)
        }
    }
}
