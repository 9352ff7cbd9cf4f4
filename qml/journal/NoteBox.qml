// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Room for a note of the day; kept when the writing pauses, and when it is left.
TextBox {
    id: box

    required property DiaryViewModel diary
    property bool following: false
    property bool unkept: false

    /// Not while somebody writes: what they have typed is theirs.
    function follow() {
        if (unkept || text === diary.note)
            return
        following = true
        text = diary.note
        following = false
    }
    function keep() {
        later.stop()
        if (!unkept)
            return
        unkept = false
        diary.write(text)
    }

    name: qsTr("A note about this day")
    Component.onCompleted: follow()
    Component.onDestruction: keep()
    onTextChanged: {
        if (following)
            return
        if (length > diary.noteLength)
            remove(diary.noteLength, length)
        unkept = true
        later.restart()
    }
    onActiveFocusChanged: if (!activeFocus) keep()

    Timer {
        id: later

        interval: 700 // milliseconds without a key
        onTriggered: box.keep()
    }
    Connections {
        target: box.diary

        function onChanged() {
            box.follow()
        }
        function onLeaving() {
            box.keep()
        }
    }
}
