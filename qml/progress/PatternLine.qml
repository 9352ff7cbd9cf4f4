// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// What is known of one trigger; a press tells it in full.
PlainButton {
    id: line

    required property patternRow row
    property bool unfolded: false
    readonly property bool wide: width > 300 * Theme.textScale

    implicitHeight: Math.max(Theme.target, implicitContentHeight + 12)
    Accessible.name: row.title + ": " + row.value
    Accessible.description: row.sentence
    onClicked: unfolded = !unfolded

    background: FocusRing {
        anchors.leftMargin: -8
        anchors.rightMargin: -8
        shown: line.visualFocus
    }
    contentItem: ColumnLayout {
        spacing: 2

        GridLayout {
            Layout.fillWidth: true
            columns: line.wide ? 2 : 1
            columnSpacing: 12
            rowSpacing: 2

            BodyText {
                Layout.fillWidth: true
                text: line.row.title
                Accessible.ignored: true
            }
            BodyText {
                Layout.fillWidth: !line.wide
                wrapMode: line.wide ? Text.NoWrap : Text.Wrap
                text: line.row.value
                color: line.row.told ? Theme.colors.heat : Theme.colors.textMuted
                font.bold: line.row.told
                Accessible.ignored: true
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: text !== "" && !line.unfolded
            muted: true
            font.pixelSize: Theme.small
            text: line.row.detail
            Accessible.ignored: true
        }
        BodyText {
            Layout.fillWidth: true
            visible: line.unfolded
            text: line.row.sentence
            Accessible.ignored: true
        }
    }
}
