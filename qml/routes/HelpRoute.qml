// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

HelpPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    screening: route.models.screening
    people: route.models.people
    questionsOffered: route.models.session.state === SessionViewModel.Idle
    onClosed: route.navigation.helpShown = false
    onCalmWanted: route.navigation.calmDown()
    onPeopleWanted: route.navigation.showPeople()
}
