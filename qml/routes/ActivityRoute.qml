// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

ActivityPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    activity: route.models.activity
    firstAmount: route.models.baseline
    review: route.models.review
    run: route.models.run
    onEffortWanted: route.models.screening.askAboutEffort()
    onPracticeWanted: practiceId => route.navigation.begin(practiceId, false)
    onClosed: route.navigation.close()
    onFormWanted: route.navigation.openActivityForm(route.models.activity.id)
}
