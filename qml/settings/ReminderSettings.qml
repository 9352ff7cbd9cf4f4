// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Whether reminders come while the window is closed, and the way to them.
FoldCard {
    id: group

    required property RemindersViewModel reminders

    signal remindersWanted()

    title: qsTr("Reminders")
    summary: reminders.background && reminders.backgroundPossible ? qsTr("with this window closed, too")
                                  : qsTr("while this window is open")

    BackgroundChoice {
        Layout.fillWidth: true
        reminders: group.reminders
    }
    PageLink {
        Layout.fillWidth: true
        text: qsTr("My reminders")
        detail: qsTr("What they are for, and when they leave you in peace")
        iconName: "bell"
        ground: Theme.colors.sunken
        onClicked: group.remindersWanted()
    }
}
