// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Which practice opens when the reminder is begun: the chosen one, or the choice of another.
ColumnLayout {
    id: chosen

    required property ReminderFormViewModel form
    readonly property bool needed: form.what === ReminderFormViewModel.Practice
    property bool choosing: false

    spacing: 8

    PageLink {
        id: link

        Layout.fillWidth: true
        visible: !chosen.needed || chosen.form.practiceName !== ""
        text: chosen.form.practiceName !== "" ? chosen.form.practiceName : qsTr("Without a practice")
        detail: chosen.form.practiceName !== "" ? qsTr("Choose another one")
                                                : qsTr("Choose one, if you like")
        iconName: "stretching"
        tile: Theme.colors.primarySoft
        endIcon: chosen.choosing ? "chevron-up" : "chevron-down"
        onClicked: chosen.choosing = !chosen.choosing
    }
    BodyText {
        Layout.fillWidth: true
        visible: !link.visible
        text: qsTr("Which practice?")
        font.bold: true
    }
    PracticeChoice {
        Layout.fillWidth: true
        visible: chosen.choosing || !link.visible
        chooser: chosen.form.choices
        onChosen: practiceId => {
            chosen.form.choosePractice(practiceId)
            chosen.choosing = false
            link.forceActiveFocus(Theme.focusReason)
        }
    }
    ShortButton {
        visible: chosen.choosing && !chosen.needed && chosen.form.practiceName !== ""
        text: qsTr("Without a practice")
        outlined: true
        onClicked: {
            link.forceActiveFocus(Theme.focusReason)
            chosen.form.forgetPractice()
            chosen.choosing = false
        }
    }
}
