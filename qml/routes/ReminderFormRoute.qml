// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

ReminderFormPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    form: route.models.reminderForm
    onClosed: route.navigation.close()
}
