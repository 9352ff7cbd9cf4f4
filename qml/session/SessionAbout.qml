// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// The present movement in full: how it goes, what to take care of, when to stop, how sure it is.
Rectangle {
    id: about

    required property SessionViewModel session

    signal closed()

    color: Theme.colors.background
    Accessible.role: Accessible.Dialog
    Accessible.name: session.stepTitle
    Keys.onDownPressed: page.scroll(120)
    Keys.onUpPressed: page.scroll(-120)
    Component.onCompleted: back.forceActiveFocus(Theme.focusReason)

    // Nothing behind can be pressed.
    MouseArea {
        anchors.fill: parent
    }
    PageColumn {
        id: page

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 640)
        height: parent.height

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: -12

            IconButton {
                id: back

                text: qsTr("Back to the session")
                iconName: "chevron-left"
                onClicked: about.closed()
            }
            HeadingText {
                Layout.fillWidth: true
                text: about.session.about.title
                size: Theme.title
            }
        }
        TextList {
            Layout.fillWidth: true
            title: qsTr("How it goes")
            lines: about.session.about.steps
        }
        TextList {
            Layout.fillWidth: true
            title: qsTr("Take care")
            lines: about.session.about.cautions
        }
        TextList {
            Layout.fillWidth: true
            title: qsTr("Stop at once with")
            lines: about.session.about.stopSigns
            tint: Theme.colors.heatSoft
        }
        TextList {
            Layout.fillWidth: true
            title: qsTr("Easier, or fuller")
            lines: about.session.about.forms
        }
        Card {
            Layout.fillWidth: true
            visible: about.session.guide === SessionViewModel.Massaging

            HeadingText {
                Layout.fillWidth: true
                text: qsTr("Where never to press")
            }
            BodyMap {
                Layout.fillWidth: true
            }
            NeverText {
                Layout.fillWidth: true
            }
        }
        BodyText {
            Layout.fillWidth: true
            muted: true
            font.pixelSize: Theme.small
            text: about.session.about.evidence
        }
        AppButton {
            Layout.fillWidth: true
            text: qsTr("Back to the session")
            onClicked: about.closed()
        }
    }
}
