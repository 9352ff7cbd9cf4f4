// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What was out of the ordinary: the usual things, and up to three of the person's own.
FoldCard {
    id: card

    required property DiaryViewModel diary
    property bool editing: false
    property bool meaningsShown: false

    title: qsTr("Anything out of the ordinary?")

    TickChips {
        Layout.fillWidth: true
        names: card.diary.triggerNames
        meanings: card.diary.triggerMeanings
        ticked: card.diary.triggers
        noneText: qsTr("Nothing")
        none: card.diary.ordinary
        onToggled: index => card.diary.toggleTrigger(index)
        onNoneToggled: card.diary.sayOrdinary(!card.diary.ordinary)
    }
    Flow {
        Layout.fillWidth: true
        spacing: 20

        TextLink {
            width: Math.min(implicitWidth, parent.width)
            text: card.meaningsShown ? qsTr("Hide what they mean") : qsTr("What do they mean?")
            onClicked: card.meaningsShown = !card.meaningsShown
        }
        TextLink {
            id: ownLink

            width: Math.min(implicitWidth, parent.width)
            text: card.editing ? qsTr("Done with my own") : qsTr("Add my own")
            onClicked: card.editing = !card.editing
        }
    }
    Repeater {
        model: card.meaningsShown ? card.diary.triggerNames : []

        BodyText {
            required property int index
            required property string modelData
            readonly property string meaning: card.diary.triggerMeanings[index] ?? ""

            Layout.fillWidth: true
            visible: meaning !== ""
            muted: true
            text: qsTr("%1: %2").arg(modelData).arg(meaning)
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: card.editing
        spacing: 8

        BodyText {
            Layout.fillWidth: true
            muted: true
            text: card.diary.roomForTrigger
                ? qsTr("Up to three things of your own, so that a link has a chance to show.")
                : qsTr("Three of your own are enough to look at. Put one away to add another.")
        }
        Repeater {
            model: card.diary.ownTriggerNames

            RowLayout {
                id: own

                required property int index
                required property string modelData

                Layout.fillWidth: true

                BodyText {
                    Layout.fillWidth: true
                    text: own.modelData
                }
                IconButton {
                    text: qsTr("Put %1 away").arg(own.modelData)
                    iconName: "x"
                    onClicked: {
                        ownLink.forceActiveFocus(Theme.focusReason)
                        card.diary.putTriggerAway(own.index)
                    }
                }
            }
        }
        TextEntry {
            id: entry

            Layout.fillWidth: true
            visible: card.diary.roomForTrigger
            name: qsTr("Something of your own, such as bright light")
            placeholderText: qsTr("In your words")
            maximumLength: 40
            onAccepted: add.clicked()
        }
        ShortButton {
            id: add

            visible: card.diary.roomForTrigger
            enabled: entry.text.trim() !== ""
            text: qsTr("Add it")
            outlined: true
            onClicked: {
                card.diary.addTrigger(entry.text)
                entry.clear()
                if (!card.diary.roomForTrigger)
                    ownLink.forceActiveFocus(Theme.focusReason)
            }
        }
    }
}
