// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

PracticePage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    practice: route.models.practice
    refusal: route.navigation.refusal
    onOpened: practiceId => route.models.chosen.show(practiceId)
    onStarted: practiceId => route.navigation.begin(practiceId, false)
    onProblemsWanted: route.navigation.goTo("settings")
    onPageWanted: name => route.navigation.open(name)

    // Typing searches, whatever has the keyboard: `Places` forwards it.
    Keys.onPressed: event => route.type(event)

    Shortcut {
        // The linter does not know StandardKey.
        sequences: [StandardKey.Find] // qmllint disable unqualified
        enabled: route.visible
        onActivated: route.search("")
    }
}
