// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// The safety questions: to answer them once more, and to take the answers away. And the way to the
/// people who help.
FoldCard {
    id: group

    required property ScreeningViewModel screening

    signal peopleWanted()

    title: qsTr("Safety and help")
    summary: screening.need !== ScreeningViewModel.Nothing ? qsTr("something is to be looked at")
        : screening.anythingKept ? qsTr("questions answered") : qsTr("questions not answered yet")

    BodyText {
        Layout.fillWidth: true
        text: qsTr("The safety questions find what should be looked at before you practise. Your answers stay on this computer.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12

        ShortButton {
            outlined: true
            text: qsTr("Is something new?")
            onClicked: group.screening.askAboutSigns()
        }
        ShortButton {
            outlined: true
            text: qsTr("What effort does to you")
            onClicked: group.screening.askAboutEffort()
        }
        ShortButton {
            visible: group.screening.anythingKept
            outlined: true
            tint: Theme.colors.heat
            text: qsTr("Take the answers away")
            onClicked: group.screening.forget()
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: group.screening.need >= ScreeningViewModel.HelpToday
        muted: true
        font.pixelSize: Theme.small
        text: qsTr("What is urgent keeps practice locked until somebody has looked at it, without a word of why.")
    }
    PageLink {
        Layout.fillWidth: true
        text: qsTr("People who help")
        detail: qsTr("Whoever is good to have at hand on a hard day")
        iconName: "people"
        ground: Theme.colors.sunken
        onClicked: group.peopleWanted()
    }
}
