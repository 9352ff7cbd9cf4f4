// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What was practised last.
Card {
    id: card

    required property ProgressViewModel progress

    visible: progress.recent.count > 0

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Last sessions")
    }
    Repeater {
        model: card.progress.recent

        RowLayout {
            id: entry

            required property string title
            required property string detail
            required property string when

            Layout.fillWidth: true
            spacing: 12

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                BodyText {
                    Layout.fillWidth: true
                    text: entry.title
                    font.bold: true
                }
                BodyText {
                    Layout.fillWidth: true
                    text: entry.detail
                    muted: true
                    font.pixelSize: Theme.small
                }
            }
            BodyText {
                text: entry.when
                muted: true
                font.pixelSize: Theme.small
            }
        }
    }
}
