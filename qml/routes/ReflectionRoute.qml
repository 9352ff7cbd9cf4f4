// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

ReflectionPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    reflection: route.models.reflection
    onClosed: route.navigation.close()
    onHelpWanted: route.navigation.showHelp()
}
