// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

ProgressPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    progress: route.models.progress
}
