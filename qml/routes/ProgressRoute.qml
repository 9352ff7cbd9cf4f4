// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

ProgressPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    progress: route.models.progress
    trends: route.models.trends
    patterns: route.models.patterns
    lookBack: route.models.lookBack
    experiments: route.models.experiments
    screening: route.models.screening
    onPageWanted: name => route.navigation.open(name)
}
