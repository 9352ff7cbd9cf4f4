// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// Trying a practice on oneself: some days with it and some without, in turn.
PageColumn {
    id: page

    required property ExperimentsViewModel experiments
    property bool writing: false

    signal closed()

    maximumWidth: 620
    Keys.onEscapePressed: closed()
    Component.onCompleted: head.takeFocus()

    PageTop {
        id: head

        Layout.fillWidth: true
        title: qsTr("Try it out")
        onClosed: page.closed()
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Find out whether one practice does something for you: some days with it, some without, in turn. Change nothing else if you can. Not for medicines; those belong to you and your clinician.")
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.experiments.todayText
        font.bold: true
    }
    Repeater {
        model: page.experiments.rows

        ExperimentCard {
            required property experimentRow modelData

            objectName: "trial"
            Layout.fillWidth: true
            row: modelData
            onLengthened: page.experiments.lengthen(modelData.id)
            onEnded: {
                head.takeFocus()
                page.experiments.end(modelData.id)
            }
            onRemoved: {
                head.takeFocus()
                page.experiments.remove(modelData.id)
            }
        }
    }
    ShortButton {
        visible: !page.experiments.on && !page.writing
        text: qsTr("Begin a trial")
        onClicked: {
            page.experiments.openForm()
            page.writing = true
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.experiments.on
        muted: true
        text: qsTr("One at a time: two could not be told apart.")
    }
    ExperimentForm {
        Layout.fillWidth: true
        visible: page.writing && !page.experiments.on
        experiments: page.experiments
        onDone: {
            page.writing = false
            head.takeFocus()
        }
    }
}
