// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

ChosenPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    chosen: route.models.chosen
    settings: route.models.settings
    refusal: route.navigation.refusal
    onDeskWanted: route.navigation.showDeskHelp()
    onHelpWanted: route.navigation.showHelp()
}
