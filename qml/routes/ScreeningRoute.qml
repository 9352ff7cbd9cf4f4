// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

ScreeningPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    screening: route.models.screening
}
