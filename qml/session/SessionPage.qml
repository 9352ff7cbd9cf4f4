// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// A guided session: the figure, the words, the ring and the controls.
FocusScope {
    id: page

    required property SessionViewModel session
    required property SettingsViewModel settings
    property bool leaving: false
    readonly property bool wide: width >= 900 && height >= 560
    /// Large text leaves no room below the words, so the ring stands beside the figure.
    readonly property bool large: Theme.textScale > 1.4
    readonly property bool finished: session.state === SessionViewModel.Finished
    readonly property bool hurting: session.state === SessionViewModel.Hurting

    function askToLeave() {
        if (session.state === SessionViewModel.Running || session.state === SessionViewModel.LeadIn)
            session.togglePause()
        leaving = true
    }
    function stay() {
        leaving = false
        takeFocus()
    }
    function takeFocus() {
        if (player.item && !finished && !hurting && !leaving)
            player.item.takeFocus()
    }

    focus: true
    onHurtingChanged: takeFocus()
    onWideChanged: takeFocus()
    Component.onCompleted: takeFocus()
    Keys.onPressed: event => {
        if (page.finished || page.hurting || page.leaving) {
            if (event.key === Qt.Key_Escape && page.leaving)
                page.stay()
            return
        }
        event.accepted = true
        switch (event.key) {
        case Qt.Key_Space:
            page.session.togglePause()
            break
        case Qt.Key_Left:
            page.session.back()
            break
        case Qt.Key_Right:
            page.session.skip()
            break
        case Qt.Key_H:
            page.session.sayItHurts()
            break
        case Qt.Key_E:
            page.session.ease()
            break
        case Qt.Key_Escape:
            page.askToLeave()
            break
        default:
            event.accepted = false
        }
    }

    Loader {
        id: player

        anchors.fill: parent
        active: !page.finished
        visible: !page.hurting && !page.leaving
        sourceComponent: page.wide ? wideLayout : narrowLayout
        onLoaded: page.takeFocus()
    }
    Loader {
        anchors.fill: parent
        active: page.hurting
        sourceComponent: SessionHurts {
            session: page.session
        }
    }
    Loader {
        anchors.fill: parent
        active: page.leaving && !page.finished && !page.hurting
        sourceComponent: SessionLeave {
            session: page.session
            onStaying: page.stay()
        }
    }
    Loader {
        anchors.fill: parent
        active: page.finished
        sourceComponent: SessionEnd {
            session: page.session
        }
    }

    Component {
        id: narrowLayout

        ColumnLayout {
            function takeFocus() {
                narrowControls.takeFocus()
            }

            anchors.fill: parent
            anchors.margins: Theme.narrowMargin
            anchors.topMargin: 12
            spacing: 12

            SessionTop {
                Layout.fillWidth: true
                session: page.session
                settings: page.settings
                onLeaveWanted: page.askToLeave()
            }
            StepBar {
                Layout.fillWidth: true
                session: page.session
            }
            PageColumn {
                id: middle

                Layout.fillWidth: true
                Layout.fillHeight: true
                margin: 0
                verticalMargin: 0
                spacing: 12

                RowLayout {
                    readonly property real room: middle.height - narrowWords.implicitHeight
                        - (page.large ? 0 : narrowRing.implicitHeight + middle.spacing)
                        - middle.spacing

                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.max(170, Math.min(360, room))

                    SessionFigure {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        session: page.session
                        settings: page.settings
                    }
                    SessionRing {
                        visible: page.large
                        session: page.session
                    }
                }
                SessionWords {
                    id: narrowWords

                    Layout.fillWidth: true
                    session: page.session
                    titleSize: page.large ? Theme.large : Theme.title
                }
                SessionRing {
                    id: narrowRing

                    Layout.alignment: Qt.AlignHCenter
                    visible: !page.large
                    session: page.session
                }
            }
            SessionControls {
                id: narrowControls

                Layout.fillWidth: true
                session: page.session
            }
        }
    }
    Component {
        id: wideLayout

        ColumnLayout {
            function takeFocus() {
                wideControls.takeFocus()
            }

            anchors.fill: parent
            anchors.margins: Theme.wideMargin
            anchors.topMargin: 26
            spacing: 14

            SessionTop {
                Layout.fillWidth: true
                session: page.session
                settings: page.settings
                onLeaveWanted: page.askToLeave()
            }
            StepBar {
                Layout.fillWidth: true
                session: page.session
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.topMargin: 26
                spacing: 40

                Rectangle {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 594
                    radius: Theme.cardRadius
                    color: Theme.colors.surface
                    border.width: Theme.highContrast ? 1 : 0
                    border.color: Theme.colors.outline

                    SessionFigure {
                        anchors.fill: parent
                        anchors.margins: 20
                        session: page.session
                        settings: page.settings
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 566
                    spacing: 16

                    PageColumn {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        margin: 0
                        verticalMargin: 0
                        spacing: 24

                        SessionWords {
                            Layout.fillWidth: true
                            session: page.session
                            centred: false
                            titleSize: Math.min(Theme.display, 60)
                            textSize: Math.round(22 * Theme.textScale)
                        }
                        GridLayout {
                            columns: Theme.textScale > 1.6 ? 1 : 2
                            columnSpacing: 36
                            rowSpacing: 12

                            SessionRing {
                                size: 190
                                session: page.session
                            }
                            SessionNext {
                                Layout.fillWidth: true
                                session: page.session
                            }
                        }
                    }
                    SessionControls {
                        id: wideControls

                        Layout.fillWidth: true
                        Layout.maximumWidth: 480
                        session: page.session
                    }
                    BodyText {
                        Layout.fillWidth: true
                        visible: Theme.textScale <= 1.3
                        muted: true
                        font.pixelSize: Theme.small
                        text: qsTr("Space pauses · arrow keys move between steps · H says “this hurts”")
                    }
                }
            }
        }
    }
}
