// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// Whether reminders come while the window is closed, by what, and what the desktop can. Not a layout:
/// it grows with its words.
Column {
    id: background

    required property RemindersViewModel reminders

    spacing: 12

    BodyText {
        width: background.width
        visible: text !== ""
        muted: true
        text: background.reminders.backgroundText
    }
    SettingSwitch {
        width: background.width
        visible: background.reminders.backgroundPossible
        text: qsTr("Remind me with this window closed, too")
        checked: background.reminders.background
        onToggled: background.reminders.setInBackground(checked)
    }
    SettingSwitch {
        width: background.width
        visible: background.reminders.systemdOffered && background.reminders.background
        text: qsTr("Let systemd start it, not the desktop")
        checked: background.reminders.bySystemd
        onToggled: background.reminders.setBySystemd(checked)
    }
    ShortButton {
        visible: background.reminders.startOffered
        text: qsTr("Start reminding now")
        outlined: true
        onClicked: background.reminders.startAgent()
    }
    BodyText {
        width: background.width
        visible: text !== ""
        muted: true
        font.pixelSize: Theme.small
        text: background.reminders.restText
    }
}
