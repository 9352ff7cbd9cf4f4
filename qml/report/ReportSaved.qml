// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Where the paper was saved.
Card {
    id: saved

    required property ReportViewModel report

    visible: report.savedText !== ""
    color: Theme.colors.primarySoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: report.savedText

    BodyText {
        Layout.fillWidth: true
        text: saved.report.savedText
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    ShortButton {
        text: qsTr("Open the folder")
        outlined: true
        onClicked: saved.report.openFolder()
    }
}
