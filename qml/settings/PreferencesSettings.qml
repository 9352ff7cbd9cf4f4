// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// How practice suits a person: the questions of the first run, to be answered at any time.
FoldCard {
    id: group

    required property PreferencesViewModel preferences

    title: qsTr("What suits you")
    summary: preferences.anythingTold ? qsTr("suggestions keep to it") : qsTr("nothing told, which is fine")

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Where it hurts")
        font.bold: true
    }
    AreaChoice {
        Layout.fillWidth: true
        preferences: group.preferences
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Positions that suit")
        font.bold: true
    }
    PositionChoice {
        Layout.fillWidth: true
        preferences: group.preferences
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("How long a session may be")
        font.bold: true
    }
    LengthChoice {
        Layout.fillWidth: true
        preferences: group.preferences
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("When in the day")
        font.bold: true
    }
    DayPartChoice {
        Layout.fillWidth: true
        preferences: group.preferences
    }
    ShortButton {
        visible: group.preferences.anythingTold
        outlined: true
        text: qsTr("Forget all of this")
        onClicked: group.preferences.forget()
    }
}
