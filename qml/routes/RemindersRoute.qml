// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

RemindersPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    reminders: route.models.reminders
    waiting: route.models.waiting
    journalProblem: route.models.today.journalProblem
    onClosed: route.navigation.close()
    onFormWanted: reminderId => route.navigation.openReminderForm(reminderId)
}
