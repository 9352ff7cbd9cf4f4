// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// The page that was opened over a place; it is made anew each time.
Loader {
    id: pages

    required property ViewModels models
    required property Navigation navigation

    readonly property var known: ({
        composer: composerPage,
        flare: flarePage,
        flarePlan: flarePlanPage,
        ownBreathing: ownBreathingPage,
        workstation: workstationPage,
        learn: learnPage,
        article: articlePage,
        reflection: reflectionPage,
        written: writtenPage,
        people: peoplePage,
        programme: programmePage,
        goals: goalsPage
    })

    active: navigation.page !== ""
    sourceComponent: known[navigation.page] ?? null

    // On Qt 6.4 a Loader cannot make components that are bound to this file, which is what qmllint
    // asks for.
    // qmllint disable unqualified
    Component {
        id: composerPage

        ComposerPage {
            composer: pages.models.composer
            onClosed: pages.navigation.close()
            onOpened: practiceId => pages.models.chosen.show(practiceId)
        }
    }
    Component {
        id: flarePage

        FlarePage {
            flare: pages.models.flare
            screening: pages.models.screening
            refusal: pages.navigation.refusal
            onClosed: pages.navigation.close()
            onOpened: (practiceId, minutes) => pages.navigation.showLasting(practiceId, minutes)
            onStarted: (practiceId, minutes) => pages.navigation.beginLasting(practiceId, minutes)
            onPlanWanted: pages.navigation.open("flarePlan")
            onSafetyWanted: pages.navigation.stopShown = true
        }
    }
    Component {
        id: flarePlanPage

        FlarePlanPage {
            plan: pages.models.flarePlan
            inFlare: pages.models.flare.on
            onClosed: pages.navigation.close()
            onPeopleWanted: pages.navigation.open("people")
        }
    }
    Component {
        id: ownBreathingPage

        OwnBreathingPage {
            breathing: pages.models.ownBreathing
            onClosed: pages.navigation.close()
            onOpened: practiceId => pages.models.chosen.show(practiceId)
        }
    }
    Component {
        id: workstationPage

        ChecklistPage {
            checklist: pages.models.practice.checklist
            actionText: qsTr("Take a desk break")
            onClosed: pages.navigation.close()
            onAction: pages.models.chosen.show("desk-break")
        }
    }
    Component {
        id: learnPage

        LearnPage {
            learn: pages.models.learn
            reflection: pages.models.reflection
            onClosed: pages.navigation.close()
            onOpened: row => pages.navigation.readArticle(row)
            onPageWanted: name => pages.navigation.open(name)
            Component.onCompleted: takeFocus(pages.navigation.left)
        }
    }
    Component {
        id: articlePage

        ArticlePage {
            learn: pages.models.learn
            onClosed: pages.navigation.close()
            onPracticeOpened: practiceId => pages.models.chosen.show(practiceId)
            onPracticeStarted: practiceId => pages.navigation.begin(practiceId, false)
        }
    }
    Component {
        id: reflectionPage

        ReflectionPage {
            reflection: pages.models.reflection
            onClosed: pages.navigation.close()
            onHelpWanted: pages.navigation.showHelp()
        }
    }
    Component {
        id: writtenPage

        WrittenPage {
            kept: pages.models.reflection.kept
            onClosed: pages.navigation.close()
        }
    }
    Component {
        id: programmePage

        ProgrammePage {
            programme: pages.models.programme
            onClosed: pages.navigation.close()
        }
    }
    Component {
        id: peoplePage

        PeoplePage {
            people: pages.models.people
            onClosed: pages.navigation.close()
        }
    }
    Component {
        id: goalsPage

        GoalsPage {
            goals: pages.models.goals
            onClosed: pages.navigation.close()
        }
    }
    // qmllint enable unqualified
}
