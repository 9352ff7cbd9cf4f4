// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

WrittenPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    kept: route.models.reflection.kept
    onClosed: route.navigation.close()
}
