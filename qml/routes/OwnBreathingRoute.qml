// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

OwnBreathingPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    breathing: route.models.ownBreathing
    onClosed: route.navigation.close()
    onOpened: practiceId => route.models.chosen.show(practiceId)
}
