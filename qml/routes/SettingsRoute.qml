// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

SettingsPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    settings: route.models.settings
    preferences: route.models.preferences
    screening: route.models.screening
    soundTrial: route.models.soundTrial
    reminders: route.models.reminders
    onPageWanted: name => route.navigation.open(name)
}
