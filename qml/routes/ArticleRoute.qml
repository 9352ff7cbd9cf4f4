// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

ArticlePage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    learn: route.models.learn
    onClosed: route.navigation.close()
    onPracticeOpened: practiceId => route.models.chosen.show(practiceId)
    onPracticeStarted: practiceId => route.navigation.begin(practiceId, false)
}
