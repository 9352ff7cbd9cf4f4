// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// A practice that was chosen, before it begins.
FocusScope {
    id: page

    required property ChosenPracticeViewModel chosen
    required property SettingsViewModel settings
    required property string refusal
    readonly property bool wide: width >= 900 && height >= 560

    signal deskWanted()
    signal helpWanted()

    function goBack() {
        if (chosen.asking)
            chosen.leaveChecklist()
        else
            chosen.hide()
    }
    function takeFocus() {
        if (chosen.ready)
            start.takeFocus()
        else
            back.forceActiveFocus(Theme.focusReason)
    }
    function answerKey(event) {
        Theme.focusReason = Qt.TabFocusReason
        event.accepted = true
        if (event.key === Qt.Key_Escape)
            goBack()
        else if (event.key === Qt.Key_Down || event.key === Qt.Key_Up)
            words.scroll(event.key === Qt.Key_Down ? 120 : -120)
        else if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp)
            words.scroll((event.key === Qt.Key_PageDown ? 0.8 : -0.8) * words.height)
        else
            event.accepted = false
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: chosen.title
    Keys.onPressed: event => answerKey(event)
    Component.onCompleted: takeFocus()

    Connections {
        target: page.chosen

        function onAskingChanged() {
            if (!page.chosen.asking && page.chosen.open)
                page.takeFocus()
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: page.wide ? Theme.wideMargin : 0
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: page.wide ? 26 : 12
        anchors.bottomMargin: page.wide ? Theme.wideMargin : 12
        visible: !page.chosen.asking
        spacing: page.wide ? 20 : 8

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: page.wide ? -12 : 10
            Layout.rightMargin: Layout.leftMargin

            IconButton {
                id: back

                text: qsTr("Back")
                iconName: "chevron-left"
                onClicked: page.goBack()
            }
            Item {
                Layout.fillWidth: true
            }
            IconButton {
                text: qsTr("Need help now")
                iconName: "lifebuoy"
                onClicked: page.helpWanted()
            }
            IconButton {
                visible: page.chosen.canBeFavourite
                text: page.chosen.favourite ? qsTr("A favourite, press to take it out")
                                            : qsTr("Make it a favourite")
                iconName: page.chosen.favourite ? "heart-filled" : "heart"
                ink: page.chosen.favourite ? Theme.colors.heat : Theme.colors.text
                onClicked: page.chosen.favourite = !page.chosen.favourite
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 40

            ChosenFigure {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 594
                visible: page.wide && page.chosen.parts.length > 0
                parts: page.chosen.parts
                skinTone: page.settings.skinTone
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 566
                spacing: 12

                PageColumn {
                    id: words

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    margin: page.wide ? 4 : Theme.narrowMargin
                    verticalMargin: 4

                    ChosenFigure {
                        Layout.fillWidth: true
                        Layout.preferredHeight: Math.min(300, page.height * 0.36)
                        visible: !page.wide && page.chosen.parts.length > 0
                        parts: page.chosen.parts
                        skinTone: page.settings.skinTone
                    }
                    ChosenDetails {
                        Layout.fillWidth: true
                        Layout.preferredWidth: words.width
                        chosen: page.chosen
                        settings: page.settings
                        refusal: page.refusal
                        onDeskWanted: page.deskWanted()
                    }
                }
                ChosenStart {
                    id: start

                    Layout.fillWidth: true
                    Layout.leftMargin: page.wide ? 4 : Theme.narrowMargin
                    Layout.rightMargin: Layout.leftMargin
                    chosen: page.chosen
                }
            }
        }
    }
    // On Qt 6.4 a Loader cannot make components that are bound to this file, which is what qmllint
    // asks for.
    // qmllint disable unqualified
    Loader {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 720)
        height: parent.height
        active: page.chosen.asking
        sourceComponent: ChosenChecklist {
            chosen: page.chosen
        }
    }
    // qmllint enable unqualified
}
