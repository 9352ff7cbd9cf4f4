// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

JournalPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    diary: route.models.diary
    checkIn: route.models.checkIn
    screening: route.models.screening
    onFlareWanted: route.navigation.open("flare")
    onSafetyWanted: route.navigation.stopShown = true
}
