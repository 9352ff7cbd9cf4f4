// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Days on which rest is planned; and the way to plan no more.
Column {
    id: rest

    required property ProgrammeViewModel programme
    property bool stopping: false

    signal stopped()

    /// Takes the question back; false when none was asked.
    function leave(): bool {
        const wasStopping = stopping
        stopping = false
        if (wasStopping)
            stop.forceActiveFocus(Qt.TabFocusReason)
        return wasStopping
    }

    spacing: 16

    Card {
        width: rest.width
        color: Theme.colors.calmSoft

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Days of rest")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("On these days nothing else is planned. Rest that is planned counts.")
        }
        DayToggles {
            Layout.fillWidth: true
            title: qsTr("Days of rest")
            names: Array.from(rest.programme.dayNames).map(day => qsTr("Rest on %1").arg(day))
            initials: rest.programme.dayInitials
            days: rest.programme.restDays
            onToggled: day => rest.programme.toggleRest(day)
        }
    }
    ShortButton {
        id: stop

        visible: rest.programme.setUp
        text: qsTr("Stop planning")
        outlined: true
        onClicked: rest.stopping = true
    }
    Notice {
        width: rest.width
        visible: rest.programme.setUp && rest.stopping
        title: qsTr("Stop planning your week?")
        text: qsTr("From today on there is a suggestion instead. Days that have passed keep their plan.")
        actionText: qsTr("Yes, stop planning")
        otherActionText: qsTr("Keep my week")
        onAction: {
            rest.stopping = false
            rest.programme.stop()
            rest.stopped()
        }
        onOtherAction: rest.leave()
    }
}
