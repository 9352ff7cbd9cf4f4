// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Where it hurts: on the map of the body, or from an equal list.
FoldCard {
    id: card

    required property DiaryViewModel diary

    title: card.diary.form === DiaryViewModel.Morning ? qsTr("Where does it hurt?")
                                                      : qsTr("Where did it hurt?")
    summary: card.diary.areasText

    Connections {
        target: card.diary

        function onFormChanged() {
            map.lastPressed = -1
        }
    }

    PainMap {
        id: map

        Layout.fillWidth: true
        strengths: card.diary.areaStrengths
        names: card.diary.areaNames
        strengthNames: card.diary.strengthNames
        summary: card.diary.areasText
        onPressed: spot => card.diary.pressArea(spot)
    }
    Chip {
        Layout.maximumWidth: parent.width
        text: qsTr("Nowhere")
        chosen: card.diary.nowhere
        onClicked: card.diary.sayNowhere(!card.diary.nowhere)
    }
    TextLink {
        id: listLink

        property bool open: false

        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: open ? qsTr("Hide the list") : qsTr("Choose from a list")
        onClicked: open = !open
    }
    PainAreaList {
        Layout.fillWidth: true
        visible: listLink.open
        strengths: card.diary.areaStrengths
        names: card.diary.areaNames
        strengthNames: card.diary.strengthNames
        onPressed: spot => card.diary.pressArea(spot)
        onStrengthSet: (spot, strength) => card.diary.setArea(spot, strength)
    }
}
