// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

SafetyStop {
    id: route

    required property ViewModels models
    required property Navigation navigation

    screening: route.models.screening
    onClosed: route.navigation.stopShown = false
    onCalmWanted: route.navigation.calmDown()
}
