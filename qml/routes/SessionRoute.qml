// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

SessionPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    session: route.models.session
    settings: route.models.settings
    onHelpWanted: route.navigation.showHelp()
}
