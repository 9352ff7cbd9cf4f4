// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// Who somebody is, what they are to the person, and how to reach them. What cannot be kept stays
/// in the fields.
Column {
    id: form

    required property PeopleViewModel people
    property int row: -1 ///< of the one to be changed; -1: somebody is added
    property int kind: 0

    signal closed()

    function show(name: string, kind: int, reach: string) {
        people.dismissProblem()
        nameField.text = name
        form.kind = kind
        reachField.text = reach
        nameField.forceActiveFocus(Qt.TabFocusReason)
    }
    function keep() {
        const isKept = row < 0 ? people.add(nameField.text, kind, reachField.text)
                               : people.change(row, nameField.text, kind, reachField.text)
        if (isKept)
            closed()
        else if (nameField.text.trim() === "")
            nameField.forceActiveFocus(Qt.TabFocusReason)
    }
    function leave() {
        people.dismissProblem()
        closed()
    }

    spacing: 8
    Keys.onEscapePressed: form.leave()

    BodyText {
        width: form.width
        text: qsTr("Name")
        font.bold: true
        Accessible.ignored: true
    }
    TextEntry {
        id: nameField

        width: form.width
        name: qsTr("Name")
        maximumLength: 60
        Keys.onReturnPressed: form.keep()
        Keys.onEnterPressed: form.keep()
    }
    BodyText {
        width: form.width
        topPadding: 8
        text: qsTr("What they are to you")
        font.bold: true
    }
    ChipRow {
        width: form.width
        wraps: true

        Repeater {
            model: form.people.kinds

            Chip {
                required property int index
                required property string modelData

                width: Math.min(implicitWidth, form.width)
                text: modelData
                chosen: form.kind === index
                onClicked: form.kind = index
            }
        }
    }
    BodyText {
        width: form.width
        topPadding: 8
        text: qsTr("How to reach them")
        font.bold: true
        Accessible.ignored: true
    }
    TextEntry {
        id: reachField

        width: form.width
        name: qsTr("How to reach them")
        placeholderText: qsTr("Phone, mail")
        maximumLength: 200
        Keys.onReturnPressed: form.keep()
        Keys.onEnterPressed: form.keep()
    }
    Notice {
        width: form.width
        visible: form.people.problem !== ""
        text: form.people.problem
    }
    Flow {
        width: form.width
        topPadding: 8
        spacing: 10

        ShortButton {
            text: form.row < 0 ? qsTr("Keep it") : qsTr("Keep the changes")
            onClicked: form.keep()
        }
        ShortButton {
            text: qsTr("Leave it")
            outlined: true
            onClicked: form.leave()
        }
    }
}
