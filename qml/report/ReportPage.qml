// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// The paper for an appointment: what is to be on it, how it will look, and saving it.
PageColumn {
    id: page

    required property ReportViewModel report

    signal closed()

    maximumWidth: 760
    Keys.onEscapePressed: closed()
    Component.onCompleted: {
        report.show()
        head.takeFocus()
    }
    Component.onDestruction: report.leave()

    PageTop {
        id: head

        Layout.fillWidth: true
        title: qsTr("For an appointment")
        onClosed: page.closed()
    }
    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: -10
        muted: true
        text: qsTr("Your record on paper, to take with you. The first page can be read in a minute. It stays on this computer until you hand it on.")
    }
    ReportChoices {
        Layout.fillWidth: true
        report: page.report
    }
    Notice {
        Layout.fillWidth: true
        visible: page.report.problem !== ""
        text: page.report.problem
    }
    AppButton {
        objectName: "save"
        Layout.fillWidth: true
        enabled: page.report.pageCount > 0 && !page.report.working
        text: qsTr("Save as PDF")
        onClicked: page.report.save()
    }
    ReportSaved {
        Layout.fillWidth: true
        report: page.report
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.report.working
        muted: true
        text: qsTr("One moment, the numbers are being worked out.")
    }
    ReportPages {
        objectName: "pages"
        Layout.fillWidth: true
        report: page.report
    }
}
