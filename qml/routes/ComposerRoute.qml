// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

ComposerPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    composer: route.models.composer
    onClosed: route.navigation.close()
    onOpened: practiceId => route.models.chosen.show(practiceId)
}
