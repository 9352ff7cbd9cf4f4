// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Which practice is tried, what for, and for how long.
ColumnLayout {
    id: form

    required property ExperimentsViewModel experiments

    signal done()

    spacing: 16

    HeadingText {
        Layout.fillWidth: true
        text: form.experiments.practiceName === "" ? qsTr("Which practice?")
                                                   : form.experiments.practiceName
    }
    PracticeChoice {
        Layout.fillWidth: true
        visible: form.experiments.practiceName === ""
        chooser: form.experiments.choices
        onChosen: practiceId => form.experiments.choosePractice(practiceId)
    }
    TextLink {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: form.experiments.practiceName !== ""
        text: qsTr("Choose another practice")
        onClicked: form.experiments.chooseAnother()
    }
    FormChoice {
        Layout.fillWidth: true
        title: qsTr("What may it do something for?")
        names: form.experiments.outcomes
        current: form.experiments.outcome
        onChosen: index => form.experiments.outcome = index
    }
    FormChoice {
        Layout.fillWidth: true
        title: qsTr("How long is each part?")
        names: form.experiments.lengths
        current: form.experiments.length
        onChosen: index => form.experiments.length = index
    }
    FormChoice {
        Layout.fillWidth: true
        title: qsTr("How many parts?")
        names: form.experiments.blockCounts
        current: form.experiments.blockCount
        onChosen: index => form.experiments.blockCount = index
    }
    BodyText {
        Layout.fillWidth: true
        text: form.experiments.planText
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12

        ShortButton {
            enabled: form.experiments.practiceName !== ""
            text: qsTr("Begin today")
            onClicked: {
                form.experiments.begin()
                form.done()
            }
        }
        ShortButton {
            text: qsTr("Not now")
            outlined: true
            onClicked: form.done()
        }
    }
}
