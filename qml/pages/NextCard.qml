// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// The one thing to do next, with its button.
Rectangle {
    id: card

    required property TodayViewModel today
    required property SettingsViewModel settings
    readonly property bool withFigure: width >= 480 && Theme.textScale <= 1.5

    signal chosen(string routineId, bool gentler)

    implicitHeight: row.implicitHeight + 2 * 18
    radius: Theme.cardRadius
    color: Theme.colors.primary

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: 18
        anchors.leftMargin: card.withFigure ? 26 : 18
        spacing: 20

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 6

            BodyText {
                Layout.fillWidth: true
                text: qsTr("Next · %1").arg(card.today.nextWhen)
                color: Theme.colors.overPrimary
                font.pixelSize: Theme.small
            }
            HeadingText {
                Layout.fillWidth: true
                text: card.today.nextTitle
                color: Theme.colors.overPrimary
                font.pixelSize: card.withFigure ? Theme.title : Math.round(22 * Theme.textScale)
            }
            BodyText {
                Layout.fillWidth: true
                text: card.today.nextDetail
                color: Theme.colors.overPrimary
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.topMargin: 10
                columns: Theme.textScale > 1.4 ? 1 : 2
                columnSpacing: 14
                rowSpacing: 10

                AppButton {
                    Layout.fillWidth: !card.withFigure
                    text: qsTr("Start")
                    iconName: "player-play-filled"
                    tint: Theme.colors.overPrimary
                    labelTint: Theme.colors.primary
                    Accessible.description: card.today.nextTitle
                    onClicked: card.chosen(card.today.nextId, false)
                }
                AppButton {
                    Layout.fillWidth: Theme.textScale > 1.4
                    text: qsTr("Gentler")
                    outlined: true
                    tint: Theme.colors.overPrimary
                    Accessible.description: qsTr("Shorter holds and fewer repetitions of %1")
                        .arg(card.today.nextTitle)
                    onClicked: card.chosen(card.today.nextId, true)
                }
            }
        }
        Rectangle {
            visible: card.withFigure
            Layout.fillHeight: true
            implicitWidth: 230
            implicitHeight: 234
            radius: 18
            color: Qt.alpha(Theme.darkGround ? "#FFFFFF" : Theme.colors.overPrimary, 0.13)

            FigureItem {
                anchors.fill: parent
                anchors.margins: 8
                figure: card.today.nextFigure
                share: 1
                look: FigureItem.Card
                skinTone: card.settings.skinTone
            }
        }
    }
}
