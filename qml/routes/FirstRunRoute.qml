// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

FirstRunPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    firstRun: route.models.firstRun
    preferences: route.models.preferences
    screening: route.models.screening
    settings: route.models.settings
    onHelpWanted: route.navigation.showHelp()
}
