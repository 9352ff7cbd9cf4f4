// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

GoalsPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    goals: route.models.goals
    onClosed: route.navigation.close()
}
