// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Thinks something over in a few questions, one at a time.
PageColumn {
    id: page

    required property ReflectionViewModel reflection
    readonly property int stage: reflection.stage

    signal closed()
    signal helpWanted()

    function takeFocus() {
        if (stage === ReflectionViewModel.Asking)
            question.takeFocus()
        else
            head.takeFocus()
    }

    maximumWidth: 720
    Keys.onEscapePressed: page.closed()
    Component.onCompleted: later.restart()

    Timer {
        id: later

        interval: 0 // once what is next is to be seen
        onTriggered: page.takeFocus()
    }
    Connections {
        target: page.reflection

        function onMoved() {
            page.contentY = 0
            later.restart()
        }
    }
    PageTop {
        id: head

        Layout.fillWidth: true
        title: page.reflection.title
        onClosed: page.closed()
    }
    // Not a layout: it would miss heights that follow the widths.
    Column {
        Layout.fillWidth: true
        visible: page.stage === ReflectionViewModel.Intro
        spacing: 16

        BodyText {
            width: parent.width
            text: page.reflection.intro
        }
        BodyText {
            width: parent.width
            muted: true
            text: qsTr("Nothing is written down until the end. Then you choose whether to keep it.")
        }
        ShortButton {
            text: qsTr("Begin")
            onClicked: page.reflection.goOn()
        }
        BodyText {
            width: parent.width
            muted: true
            font.pixelSize: Theme.small
            text: page.reflection.evidence
        }
    }
    ReflectionQuestion {
        id: question

        Layout.fillWidth: true
        visible: page.stage === ReflectionViewModel.Asking
        reflection: page.reflection
    }
    ReflectionClosing {
        Layout.fillWidth: true
        visible: page.stage === ReflectionViewModel.Closing
        reflection: page.reflection
        onClosed: page.closed()
        onHelpWanted: page.helpWanted()
    }
}
