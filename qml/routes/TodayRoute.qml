// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

TodayPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    today: route.models.today
    settings: route.models.settings
    screening: route.models.screening
    flare: route.models.flare
    envelope: route.models.goals.envelope
    refusal: route.navigation.refusal
    trialText: route.models.experiments.todayText
    noContent: route.models.practice.nothingUsable ? route.models.practice.firstProblem : ""
    onChosen: (routineId, gentler) => route.navigation.begin(routineId, gentler)
    onGoOn: route.navigation.goOn()
    settingsOffered: route.navigation.window.width < Theme.wideFrom
    onSettingsWanted: route.navigation.goTo("settings")
    onPracticeWanted: route.navigation.goTo("practice")
    onPageWanted: name => route.navigation.open(name)
    onSafetyWanted: route.navigation.stopShown = true
    onFlareWanted: route.navigation.open("flare")
    onFlarePlanWanted: route.navigation.open("flarePlan")
}
