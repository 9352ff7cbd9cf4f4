// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// What can be set, in groups that unfold; and what is good to know.
PageColumn {
    id: page

    required property SettingsViewModel settings
    required property PreferencesViewModel preferences
    required property ScreeningViewModel screening
    required property SoundTrial soundTrial
    required property RemindersViewModel reminders

    signal pageWanted(string name)

    maximumWidth: 620

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Settings")
        size: Theme.title
    }
    LookSettings {
        objectName: "look"
        Layout.fillWidth: true
        viewModel: page.settings
        unfolded: true
    }
    SoundSettingsPart {
        objectName: "sound"
        Layout.fillWidth: true
        sounds: page.settings.sounds
        trial: page.soundTrial
    }
    AboutYouSettings {
        objectName: "aboutYou"
        Layout.fillWidth: true
        profile: page.settings.profile
    }
    PreferencesSettings {
        objectName: "preferences"
        Layout.fillWidth: true
        preferences: page.preferences
    }
    ReminderSettings {
        objectName: "reminders"
        Layout.fillWidth: true
        reminders: page.reminders
        onRemindersWanted: page.pageWanted("reminders")
    }
    SafetySettings {
        objectName: "safety"
        Layout.fillWidth: true
        screening: page.screening
        onPeopleWanted: page.pageWanted("people")
    }
    ContentSettings {
        objectName: "content"
        Layout.fillWidth: true
        viewModel: page.settings
    }
    Card {
        Layout.fillWidth: true

        HeadingText {
            text: qsTr("Yours alone")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Everything you record stays on this computer. Pacewell never goes online.")
        }
        BodyText {
            Layout.fillWidth: true
            muted: true
            font.pixelSize: Theme.small
            wrapMode: Text.WrapAnywhere
            text: page.settings.dataFolder
        }
    }
    Card {
        Layout.fillWidth: true

        HeadingText {
            text: qsTr("Good to know")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Pacewell gives general wellness information for adults. It is no diagnosis and no medical advice. Have new, worse or unexplained pain looked at. Do not start, stop or change medicines because of it.")
        }
    }
}
