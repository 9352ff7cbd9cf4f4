// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

ReportPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    report: route.models.report
    onClosed: route.navigation.close()
}
