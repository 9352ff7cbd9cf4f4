// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

FlarePage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    flare: route.models.flare
    screening: route.models.screening
    refusal: route.navigation.refusal
    onClosed: route.navigation.close()
    onOpened: (practiceId, minutes) => route.navigation.showLasting(practiceId, minutes)
    onStarted: (practiceId, minutes) => route.navigation.beginLasting(practiceId, minutes)
    onPlanWanted: route.navigation.open("flarePlan")
    onSafetyWanted: route.navigation.stopShown = true
}
