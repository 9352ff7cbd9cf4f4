// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// The last words, all that was written, and whether it is to be kept.
Column {
    id: end

    required property ReflectionViewModel reflection
    readonly property bool empty: reflection.written.length === 0
    property bool dropAsked: false

    signal closed()
    signal helpWanted()

    function drop() {
        reflection.drop()
        closed()
    }

    spacing: 16
    onVisibleChanged: dropAsked = false

    BodyText {
        width: parent.width
        text: end.reflection.closing
    }
    ShortButton {
        visible: end.reflection.helpOffered
        outlined: true
        tint: Theme.colors.heat
        iconName: "lifebuoy"
        text: qsTr("Need help now")
        onClicked: end.helpWanted()
    }
    HeadingText {
        width: parent.width
        topPadding: 8
        text: qsTr("What you wrote")
    }
    BodyText {
        width: parent.width
        visible: end.empty
        muted: true
        text: qsTr("Nothing this time. Thinking about it counts, too.")
    }
    WrittenAnswers {
        width: parent.width
        visible: !end.empty
        answers: end.reflection.written
    }
    Notice {
        width: parent.width
        visible: end.reflection.kept.problem !== ""
        title: qsTr("It could not be kept")
        text: end.reflection.kept.problem
    }
    Notice {
        width: parent.width
        visible: end.dropAsked
        text: qsTr("What you wrote will be gone.")
        actionText: qsTr("Let it go")
        otherActionText: qsTr("Leave it here")
        onAction: end.drop()
        onOtherAction: end.dropAsked = false
    }
    Flow {
        width: parent.width
        spacing: 12

        ShortButton {
            visible: !end.empty
            text: qsTr("Keep it")
            onClicked: if (end.reflection.keep()) end.closed()
        }
        ShortButton {
            visible: !end.empty
            outlined: true
            text: qsTr("Do not keep it")
            onClicked: end.dropAsked = true
        }
        ShortButton {
            visible: end.empty
            text: qsTr("Done")
            onClicked: end.drop()
        }
        ShortButton {
            outlined: true
            tint: Theme.colors.text
            text: qsTr("Previous question")
            onClicked: end.reflection.goBack()
        }
    }
    BodyText {
        width: parent.width
        visible: !end.empty
        muted: true
        font.pixelSize: Theme.small
        text: qsTr("Kept, it stays on this computer. You can read it again under “Written before”, and take it away at any time.")
    }
}
