// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

FlarePlanPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    plan: route.models.flarePlan
    inFlare: route.models.flare.on
    onClosed: route.navigation.close()
    onPeopleWanted: route.navigation.open("people")
}
