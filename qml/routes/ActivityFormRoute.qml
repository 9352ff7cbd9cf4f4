// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

ActivityFormPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    form: route.models.activityForm
    onClosed: route.navigation.close()
    onKept: activityId => {
        const isAnother = route.models.activity.id !== activityId
        route.navigation.close()
        if (isAnother)
            route.navigation.openActivity(activityId)
    }
}
