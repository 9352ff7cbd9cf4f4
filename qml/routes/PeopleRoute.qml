// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

PeoplePage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    people: route.models.people
    onClosed: route.navigation.close()
}
