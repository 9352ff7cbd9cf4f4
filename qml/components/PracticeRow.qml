// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Pacewell
import "press.js" as Press

/// One practice in a list. Pressing it opens it; the button at its end begins it at once.
Item {
    id: row

    required property string title
    required property string detail
    required property string kind
    required property string when
    required property bool done
    property string reason: "" ///< why it does not suit; then it is shown quietly
    property bool plain: false ///< on a card already, so without a ground of its own
    property bool addable: false ///< pressing it adds it to something
    property bool inTabs: true ///< reached by Tab; of a long list only one row is
    /// Where there is little room, the time stands below.
    readonly property bool stacked: width < 260 * Theme.textScale
    readonly property bool timed: when !== "" && !done
    readonly property bool playable: when === "" && !done && reason === "" && !addable
    readonly property alias body: body
    readonly property alias play: play

    signal opened()
    signal started()

    function takeFocus(reason: int) {
        body.forceActiveFocus(reason)
    }

    implicitWidth: 300
    implicitHeight: body.implicitHeight

    Rectangle {
        anchors.fill: parent
        radius: Theme.cardRadius
        color: body.down ? Theme.colors.sunken
                         : row.plain ? "transparent" : Theme.colors.surface
        border.width: Theme.highContrast && !row.plain ? 1 : 0
        border.color: Theme.colors.outline

        FocusRing {
            anchors.margins: -2
            radius: Theme.cardRadius
            shown: body.visualFocus
        }
    }
    Button {
        id: body

        width: row.width - (row.playable ? play.width + 8 : 0)
        height: row.height
        implicitHeight: Math.max(72, implicitContentHeight + topPadding + bottomPadding)
        verticalPadding: 12
        leftPadding: row.plain ? 4 : 16
        rightPadding: row.playable ? 6 : leftPadding
        focusPolicy: row.inTabs ? Qt.StrongFocus : Qt.ClickFocus
        Accessible.name: row.done ? qsTr("%1, done").arg(row.title)
                       : row.addable ? qsTr("Add %1").arg(row.title)
                       : row.when !== "" ? qsTr("Start %1").arg(row.title) : row.title
        Accessible.description: row.detail + (row.when === "" ? "" : ", " + row.when)
                                + (row.reason === "" ? "" : ", " + row.reason)
        Accessible.onPressAction: Press.press(body)
        Keys.onPressed: event => Press.key(event, body)
        Keys.onRightPressed: event => {
            event.accepted = row.playable
            if (row.playable)
                play.forceActiveFocus(Qt.TabFocusReason)
        }
        onClicked: row.opened()

        background: null
        contentItem: RowLayout {
            spacing: 14

            KindTile {
                kind: row.kind
                quiet: row.reason !== ""
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                Text {
                    Layout.fillWidth: true
                    text: row.title
                    color: row.done || row.reason !== "" ? Theme.colors.textMuted : Theme.colors.text
                    font.pixelSize: Theme.body
                    font.bold: true
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
                Text {
                    Layout.fillWidth: true
                    text: row.timed && row.stacked ? qsTr("%1 · %2").arg(row.detail).arg(row.when)
                                                   : row.detail
                    color: Theme.colors.textMuted
                    font.pixelSize: Theme.small
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
                Text {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: row.reason
                    color: Theme.colors.textMuted
                    font.pixelSize: Theme.small
                    font.italic: true
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
            Text {
                visible: row.timed && !row.stacked
                text: row.when
                color: Theme.colors.textMuted
                font.pixelSize: Theme.small
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Icon {
                visible: row.addable
                name: "plus"
                size: 20
                color: Theme.colors.textMuted
            }
            Rectangle {
                visible: row.done
                implicitWidth: 32
                implicitHeight: 32
                radius: 16
                color: Theme.colors.primarySoft

                Icon {
                    anchors.centerIn: parent
                    name: "check"
                    size: 20
                    color: Theme.colors.primary
                }
            }
        }
    }
    IconButton {
        id: play

        anchors.right: row.right
        anchors.rightMargin: 4
        anchors.verticalCenter: row.verticalCenter
        visible: row.playable
        focusPolicy: row.inTabs ? Qt.StrongFocus : Qt.ClickFocus
        text: qsTr("Start %1").arg(row.title)
        iconName: "player-play"
        iconSize: 20
        ink: Theme.colors.textMuted
        Keys.onLeftPressed: body.forceActiveFocus(Qt.TabFocusReason)
        onClicked: row.started()
    }
}
