// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// What stands above everything else: the first run, the safety questions, what they came to, and
/// help.
Item {
    id: covers

    required property ViewModels models
    required property Navigation navigation
    required property bool inSession
    required property Item home ///< takes the keyboard where nothing had it before

    readonly property ScreeningViewModel screening: models.screening
    readonly property bool stopped: navigation.stopShown && screening.advice.title !== ""
    readonly property bool urgent: navigation.helpShown || screening.asking || screening.resultShown
                                   || stopped
    /// It makes way for what help leads to.
    readonly property bool welcoming: models.firstRun.wanted && !models.chosen.open && !inSession
                                      && navigation.page === ""
    readonly property bool wanted: urgent || welcoming
    readonly property int need: screening.need
    /// Follows `wanted`: only what is visible can take the keyboard back.
    property bool shown: false
    property Item before: null

    Component.onCompleted: shown = wanted
    onNeedChanged: navigation.stopShown = need >= ScreeningViewModel.HelpToday
    onWantedChanged: {
        if (wanted)
            before = before ?? navigation.window.activeFocusItem
        shown = wanted
        if (!wanted) {
            (before ?? home).forceActiveFocus(Theme.focusReason)
            before = null
        }
    }

    Route {
        anchors.fill: parent
        models: covers.models
        navigation: covers.navigation
        name: "firstRun"
        active: covers.shown && covers.welcoming && !covers.urgent
    }
    Route {
        anchors.fill: parent
        models: covers.models
        navigation: covers.navigation
        name: "safetyStop"
        active: covers.shown && covers.stopped && !covers.navigation.helpShown
                && !covers.screening.asking
    }
    Route {
        anchors.fill: parent
        models: covers.models
        navigation: covers.navigation
        name: "safetyResult"
        active: covers.shown && covers.screening.resultShown
    }
    Route {
        anchors.fill: parent
        models: covers.models
        navigation: covers.navigation
        name: "screening"
        active: covers.shown && covers.screening.asking
    }
    Route {
        anchors.fill: parent
        models: covers.models
        navigation: covers.navigation
        name: "help"
        active: covers.shown && covers.navigation.helpShown
    }
}
