// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// The figure or the photograph of one part of a practice, with its name below.
Item {
    id: picture

    required property var part
    required property real share
    required property int skinTone
    required property string caption
    readonly property int room: caption === "" ? 20 : words.height + 24

    FigureItem {
        anchors.fill: parent
        anchors.margins: 20
        anchors.bottomMargin: picture.room
        visible: photograph.status !== Image.Ready
        figure: picture.part ? picture.part.figure : ({})
        share: picture.share
        look: Theme.darkGround ? FigureItem.Dark : FigureItem.Light
        skinTone: picture.skinTone
    }
    Image {
        id: photograph

        anchors.fill: parent
        anchors.margins: 20
        anchors.bottomMargin: picture.room
        fillMode: Image.PreserveAspectFit
        source: picture.part ? picture.part.picture : ""
        sourceSize.height: height
    }
    Text {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        width: parent.width - 32
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        text: picture.caption
        color: Theme.colors.textMuted
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
