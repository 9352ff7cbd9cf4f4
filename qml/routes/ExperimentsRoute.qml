// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

ExperimentsPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    experiments: route.models.experiments
    onClosed: route.navigation.close()
}
