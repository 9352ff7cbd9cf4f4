// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What came of the session. After one that leads into sleep there is hardly anything.
PageColumn {
    id: end

    required property SessionViewModel session
    readonly property bool quiet: session.windsDown

    signal done()

    Component.onCompleted: close.forceActiveFocus(Qt.TabFocusReason)

    Rectangle {
        implicitWidth: 72
        implicitHeight: 72
        radius: 36
        color: end.quiet ? Theme.colors.calmSoft : Theme.colors.primarySoft

        Icon {
            anchors.centerIn: parent
            name: end.quiet ? "moon" : "check"
            size: 36
            color: end.quiet ? Theme.colors.calm : Theme.colors.primary
        }
    }
    HeadingText {
        Layout.fillWidth: true
        text: end.quiet ? qsTr("Good night") : end.session.routineTitle
        size: Theme.title
    }
    BodyText {
        Layout.fillWidth: true
        visible: !end.quiet
        text: end.session.summary
        font.pixelSize: Theme.large
    }
    TextList {
        Layout.fillWidth: true
        title: qsTr("What helps now")
        lines: end.session.advice
        tint: Theme.colors.heatSoft
    }
    Repeater {
        model: end.quiet ? [] : end.session.summaryNotes

        BodyText {
            required property string modelData

            Layout.fillWidth: true
            muted: true
            text: modelData
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: end.session.keepProblem !== ""
        title: qsTr("This session is not written down yet")
        text: end.session.keepProblem
        actionText: qsTr("Try again")
        onAction: end.session.keepAgain()
    }
    AppButton {
        id: close

        Layout.fillWidth: true
        Layout.topMargin: 12
        text: qsTr("Done")
        outlined: end.quiet
        onClicked: end.done()
    }
}
