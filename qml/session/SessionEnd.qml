// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// What came of the session.
PageColumn {
    id: end

    required property SessionViewModel session

    Component.onCompleted: done.forceActiveFocus(Qt.TabFocusReason)

    Rectangle {
        implicitWidth: 72
        implicitHeight: 72
        radius: 36
        color: Theme.colors.primarySoft

        Icon {
            anchors.centerIn: parent
            name: "check"
            size: 36
            color: Theme.colors.primary
        }
    }
    HeadingText {
        Layout.fillWidth: true
        text: end.session.routineTitle
        font.pixelSize: Theme.title
    }
    BodyText {
        Layout.fillWidth: true
        text: end.session.summary
        font.pixelSize: Theme.large
    }
    Repeater {
        model: end.session.summaryNotes

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
        id: done

        Layout.fillWidth: true
        Layout.topMargin: 12
        text: qsTr("Done")
        onClicked: end.session.close()
    }
}
