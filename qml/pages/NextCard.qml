// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// The one thing to do next, with its button.
Rectangle {
    id: card

    required property TodayViewModel today
    required property SettingsViewModel settings
    readonly property bool moves: !today.nextFigure.empty
    readonly property bool withFigure: moves && width >= 480 && Theme.textScale <= 1.5

    signal chosen(string routineId, bool gentler)

    implicitHeight: Math.max(words.implicitHeight, withFigure ? 234 : 0) + 2 * 18
    radius: Theme.cardRadius
    color: Theme.colors.primary

    // A positioner and not a layout: layouts give up on heights that follow widths when several
    // texts wrap at once, as they do with large text.
    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: card.withFigure ? 26 : 18
        width: card.width - x - 18 - (card.withFigure ? picture.width + 20 : 0)
        spacing: 6

        BodyText {
            width: words.width
            text: card.today.gentler ? qsTr("Next · %1 · gentler").arg(card.today.nextWhen)
                                     : qsTr("Next · %1").arg(card.today.nextWhen)
            color: Theme.colors.overPrimary
            font.pixelSize: Theme.small
        }
        HeadingText {
            width: words.width
            text: card.today.nextTitle
            color: Theme.colors.overPrimary
            size: card.withFigure ? Theme.title : Math.round(22 * Theme.textScale)
        }
        BodyText {
            width: words.width
            text: card.today.nextDetail
            color: Theme.colors.overPrimary
        }
        Grid {
            id: buttons

            topPadding: 10
            columns: Theme.textScale > 1.4 ? 1 : 2
            columnSpacing: 14
            rowSpacing: 10

            AppButton {
                width: buttons.columns === 1 ? words.width
                     : card.withFigure || !gentler.visible ? implicitWidth
                     : words.width - gentler.width - buttons.columnSpacing
                text: qsTr("Start")
                iconName: "player-play-filled"
                tint: Theme.colors.overPrimary
                labelTint: Theme.colors.primary
                Accessible.description: card.today.nextTitle
                onClicked: card.chosen(card.today.nextId, card.today.gentler)
            }
            AppButton {
                id: gentler

                // On a gentler day Start is the gentler form already.
                visible: card.moves && !card.today.gentler
                width: buttons.columns === 1 ? words.width : implicitWidth
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
        id: picture

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.margins: 18
        visible: card.withFigure
        width: 230
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
