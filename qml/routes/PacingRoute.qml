// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

PacingPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    pacing: route.models.pacing
    run: route.models.run
    checkIn: route.models.checkIn
    boomBust: route.models.boomBust
    onFlareWanted: route.navigation.open("flare")
    onOpened: activityId => route.navigation.openActivity(activityId)
    onFormWanted: route.navigation.openActivityForm("")
}
