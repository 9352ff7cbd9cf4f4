// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

ChecklistPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    checklist: route.models.practice.checklist
    actionText: qsTr("Take a desk break")
    onClosed: route.navigation.close()
    onAction: route.models.chosen.show("desk-break")
}
