// SPDX-License-Identifier: GPL-3.0-or-later
import Pacewell

ArchivePage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    archive: route.models.archive
    onClosed: route.navigation.close()
}
