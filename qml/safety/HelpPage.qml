// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Help that is one step away on every screen: whom to call, and for what.
Rectangle {
    id: page

    required property ScreeningViewModel screening
    required property PeopleViewModel people
    property bool questionsOffered: true

    signal closed()
    signal calmWanted()
    signal peopleWanted()

    color: Theme.colors.background
    Accessible.role: Accessible.Dialog
    Accessible.name: head.title
    Keys.onDownPressed: column.scroll(120)
    Keys.onUpPressed: column.scroll(-120)
    Keys.onEscapePressed: page.closed()
    Component.onCompleted: head.takeFocus()

    // Nothing behind can be pressed.
    MouseArea {
        anchors.fill: parent
    }
    PageColumn {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 720)
        height: parent.height

        PageTop {
            id: head

            Layout.fillWidth: true
            title: qsTr("Need help now")
            onClosed: page.closed()
        }
        SafetySteps {
            Layout.fillWidth: true
            words: page.screening.emergency
        }
        SafetySteps {
            Layout.fillWidth: true
            words: page.screening.crisisHelp
        }
        HelpPeople {
            Layout.fillWidth: true
            people: page.people
            changesOffered: page.questionsOffered
            onChangeWanted: page.peopleWanted()
        }
        AppButton {
            Layout.fillWidth: true
            visible: page.questionsOffered
                && (page.screening.need < ScreeningViewModel.HelpNow || page.screening.crisis)
            outlined: true
            tint: Theme.colors.calm
            text: qsTr("Breathe calmly meanwhile")
            onClicked: page.calmWanted()
        }
        TextList {
            Layout.fillWidth: true
            title: qsTr("Call at once with any of these, if it is new or clearly changed")
            lines: page.screening.emergencySigns
        }
        AppButton {
            Layout.fillWidth: true
            visible: page.questionsOffered
            outlined: true
            text: qsTr("Something else is new")
            onClicked: {
                page.closed()
                page.screening.askAboutSigns()
            }
        }
        BodyText {
            Layout.fillWidth: true
            muted: true
            font.pixelSize: Theme.small
            text: qsTr("Pacewell gives general wellness information for adults. It makes no diagnosis and replaces no care. “Inomyalgia” is no official diagnosis. Do not start, stop or change a medicine because of it.")
        }
    }
}
