// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

import Pacewell

/// Where the person is: a place, pages over it, and what stands above everything.
QtObject {
    id: navigation

    required property ViewModels models
    required property ApplicationWindow window

    property string place: "today"
    /// Over the place, the last one on top: "composer", "learn" and so on.
    property list<string> pages
    readonly property string page: pages.length > 0 ? pages[pages.length - 1] : ""
    property string left: "" ///< the page that was closed last
    property string refusal: ""

    property bool helpShown: false
    property bool stopShown: false

    property Item beforeSession: null
    property Item beforePage: null

    function goTo(name: string) {
        if (name === "help") {
            showHelp()
            return
        }
        pages = []
        place = name
    }
    function open(name: string) {
        if (pages.length === 0)
            beforePage = window.activeFocusItem
        rememberReason()
        if (name === "workstation")
            models.practice.showDeskHelp()
        pages = pages.concat([name])
    }
    function close() {
        rememberReason()
        left = page
        pages = pages.slice(0, -1)
        if (pages.length === 0 && beforePage)
            beforePage.forceActiveFocus(Theme.focusReason)
    }

    /// A running session stands still meanwhile.
    function showHelp() {
        const session = models.session
        if (session.state === SessionViewModel.Running || session.state === SessionViewModel.LeadIn)
            session.togglePause()
        helpShown = true
    }
    function calmDown() {
        helpShown = false
        stopShown = false
        models.chosen.show("belly-breathing")
    }
    function showPeople() {
        helpShown = false
        stopShown = false
        models.chosen.hide()
        if (page !== "people")
            open("people")
    }
    function showDeskHelp() {
        models.chosen.hide()
        goTo("practice")
        open("workstation")
    }
    function readArticle(row: int) {
        models.learn.open(row)
        open("article")
    }

    function openActivity(activityId: string) {
        models.activity.open(activityId)
        models.baseline.open(activityId)
        models.review.open(activityId)
        // There is one page of an activity at a time; what lay over it goes with it.
        const open = pages.indexOf("activity")
        if (open >= 0)
            pages = pages.slice(0, open)
        navigation.open("activity")
    }
    function openActivityForm(activityId: string) {
        models.activityForm.begin(activityId)
        open("activityForm")
    }

    /// What is asked for from outside is seen: the end of a session and a chosen practice make way.
    function clearTheWay() {
        if (models.session.state === SessionViewModel.Finished)
            models.session.close()
        models.chosen.hide()
    }
    function openReminderForm(reminderId: string) {
        models.reminderForm.begin(reminderId)
        open("reminderForm")
    }
    function openReminders() {
        if (page !== "reminders")
            open("reminders")
    }

    function begin(routineId: string, gentler: bool) {
        refusal = ""
        rememberPlace()
        models.chosen.begin(routineId, gentler)
    }
    /// In the length that is offered; with 0 minutes, its usual one.
    function beginLasting(practiceId: string, minutes: int) {
        refusal = ""
        rememberPlace()
        models.chosen.begin(practiceId, false, minutes)
    }
    function showLasting(practiceId: string, minutes: int) {
        models.chosen.show(practiceId)
        if (minutes > 0)
            models.chosen.minutes = minutes
    }
    function goOn() {
        refusal = ""
        rememberPlace()
        models.session.goOn()
    }
    function rememberReason() {
        Theme.focusReason = (window.activeFocusItem as AbstractButton)?.visualFocus
            ? Qt.TabFocusReason : Qt.OtherFocusReason
    }
    /// The keyboard comes back after the chosen practice and the session to where it was.
    function rememberPlace() {
        beforeSession = window.activeFocusItem
        rememberReason()
    }
    function returnToPlace() {
        if (beforeSession)
            beforeSession.forceActiveFocus(Theme.focusReason)
    }
}
