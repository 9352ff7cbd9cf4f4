// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// A way of breathing of one's own, part by part.
PageColumn {
    id: page

    required property OwnBreathingViewModel breathing

    signal closed()
    signal opened(string practiceId)

    maximumWidth: 620
    Keys.onEscapePressed: page.closed()
    Component.onCompleted: {
        breathing.show()
        head.takeFocus()
    }

    PageTop {
        id: head

        Layout.fillWidth: true
        title: page.breathing.editedId === "" ? qsTr("Your own breathing")
                                              : qsTr("Change your breathing")
        onClosed: page.closed()
    }
    Card {
        Layout.fillWidth: true
        spacing: 14

        Repeater {
            model: page.breathing.partNames

            BreathStepper {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                title: modelData
                valueText: page.breathing.partTexts[index]
                canBeLonger: page.breathing.canBeLonger[index]
                canBeShorter: page.breathing.canBeShorter[index]
                onLonger: page.breathing.lengthen(index)
                onShorter: page.breathing.shorten(index)
            }
        }
        HeadingText {
            Layout.fillWidth: true
            text: page.breathing.rateText
            color: Theme.colors.calm
        }
        BodyText {
            Layout.fillWidth: true
            muted: page.breathing.paceText === ""
            text: page.breathing.paceText !== "" ? page.breathing.paceText
                                                 : qsTr("Small and soft. It should feel easy.")
            Accessible.role: Accessible.AlertMessage
        }
    }
    Card {
        Layout.fillWidth: true
        spacing: 14

        SettingSlider {
            Layout.fillWidth: true
            title: qsTr("How long")
            valueText: qsTr("%1 min").arg(page.breathing.minutes)
            from: 2
            to: 10
            stepSize: 1
            value: page.breathing.minutes
            onMoved: value => page.breathing.minutes = Math.round(value)
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Its name")
            font.bold: true
        }
        TextEntry {
            Layout.fillWidth: true
            name: qsTr("Its name")
            placeholderText: page.breathing.suggestedName
            text: page.breathing.name
            maximumLength: 40
            onTextEdited: page.breathing.name = text
            Keys.onReturnPressed: if (keep.enabled) page.breathing.keep()
            Keys.onEnterPressed: if (keep.enabled) page.breathing.keep()
        }
        AppButton {
            id: keep

            Layout.fillWidth: true
            enabled: page.breathing.paceText === ""
            text: page.breathing.editedId === "" ? qsTr("Keep it") : qsTr("Keep the changes")
            onClicked: page.breathing.keep()
        }
        AppButton {
            Layout.fillWidth: true
            visible: page.breathing.editedId !== ""
            text: qsTr("Make another one")
            outlined: true
            onClicked: page.breathing.begin()
        }
        Notice {
            Layout.fillWidth: true
            visible: page.breathing.problem !== ""
            text: page.breathing.problem
        }
        BodyText {
            Layout.fillWidth: true
            visible: page.breathing.kept !== ""
            text: qsTr("Kept. %1 is among your practices.").arg(page.breathing.kept)
            Accessible.role: Accessible.AlertMessage
        }
    }
    OwnList {
        Layout.fillWidth: true
        title: qsTr("Your ways of breathing")
        own: page.breathing.own
        onOpened: id => page.opened(id)
        onEditWanted: id => {
            page.breathing.edit(id)
            head.takeFocus()
        }
        onRemoved: id => {
            if (page.breathing.editedId === id)
                page.breathing.begin()
        }
    }
}
