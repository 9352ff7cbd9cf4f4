// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What was put together: to be changed, begun and kept.
Card {
    id: mix

    required property ComposerViewModel composer
    readonly property bool isOwn: composer.ownId !== ""
    property bool naming: false

    function takeFocus() {
        start.forceActiveFocus(Qt.TabFocusReason)
    }
    function keep() {
        if (composer.keep(field.text)) {
            naming = false
            start.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    spacing: 12

    HeadingText {
        Layout.fillWidth: true
        text: mix.composer.title
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        muted: true
        text: mix.composer.detail
    }
    Repeater {
        model: mix.composer.notes

        BodyText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }
    Column {
        id: steps

        Layout.fillWidth: true
        visible: mix.composer.steps.count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What you will do")

        Repeater {
            model: mix.composer.steps

            ComposerStep {
                width: steps.width
                count: mix.composer.steps.count
                onMoved: by => mix.composer.move(index, index + by)
                onRemoved: {
                    mix.takeFocus()
                    mix.composer.remove(index)
                }
            }
        }
    }
    AppButton {
        id: start

        Layout.fillWidth: true
        enabled: mix.composer.steps.count > 0
        text: qsTr("On to the start")
        iconName: "player-play-filled"
        onClicked: mix.composer.start()
    }
    Flow {
        Layout.fillWidth: true
        spacing: 10

        ShortButton {
            visible: !mix.isOwn
            text: qsTr("Another mix")
            iconName: "arrows-shuffle"
            outlined: true
            onClicked: mix.composer.mixAgain()
        }
        ShortButton {
            visible: !mix.isOwn && !mix.naming
            enabled: mix.composer.steps.count > 0
            text: qsTr("Keep it")
            outlined: true
            onClicked: {
                mix.naming = true
                field.forceActiveFocus(Qt.TabFocusReason)
            }
        }
        ShortButton {
            visible: mix.isOwn
            enabled: mix.composer.edited
            text: qsTr("Keep the changes")
            outlined: true
            onClicked: mix.composer.saveOwn()
        }
        ShortButton {
            visible: mix.isOwn
            text: qsTr("Back to a mix")
            outlined: true
            onClicked: mix.composer.closeOwn()
        }
    }
    TextEntry {
        id: field

        Layout.fillWidth: true
        visible: mix.naming && !mix.isOwn
        name: qsTr("What it shall be called")
        placeholderText: qsTr("A name for it")
        maximumLength: 40
        Keys.onReturnPressed: mix.keep()
        Keys.onEnterPressed: mix.keep()
    }
    ShortButton {
        visible: field.visible
        text: qsTr("Keep it under this name")
        onClicked: mix.keep()
    }
    Notice {
        Layout.fillWidth: true
        visible: mix.composer.problem !== ""
        text: mix.composer.problem
    }
    BodyText {
        Layout.fillWidth: true
        visible: mix.composer.kept !== ""
        text: qsTr("Kept. %1 is among your practices.").arg(mix.composer.kept)
        Accessible.role: Accessible.AlertMessage
    }
}
