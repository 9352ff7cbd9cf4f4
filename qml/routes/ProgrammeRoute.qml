// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

ProgrammePage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    programme: route.models.programme
    onClosed: route.navigation.close()
}
