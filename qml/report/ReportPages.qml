// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// The pages below each other, as they will be printed.
ColumnLayout {
    id: pages

    required property ReportViewModel report

    spacing: 16

    Repeater {
        model: pages.report.pageCount

        ColumnLayout {
            id: sheet

            required property int index
            readonly property string title: qsTr("Page %1 of %2").arg(index + 1)
                                                                 .arg(pages.report.pageCount)

            Layout.fillWidth: true
            spacing: 6

            BodyText {
                text: sheet.title
                muted: true
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.round(width * pages.report.pageShape)
                border.width: 1
                border.color: Theme.colors.outline

                ReportPageItem {
                    id: picture

                    anchors.fill: parent
                    anchors.margins: 1
                    report: pages.report
                    page: sheet.index
                    Accessible.role: Accessible.Document
                    Accessible.name: sheet.title
                    Accessible.description: picture.words
                }
            }
        }
    }
}
