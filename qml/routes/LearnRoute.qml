// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

LearnPage {
    id: route

    required property ViewModels models
    required property Navigation navigation

    learn: route.models.learn
    reflection: route.models.reflection
    onClosed: route.navigation.close()
    onOpened: row => route.navigation.readArticle(row)
    onPageWanted: name => route.navigation.open(name)
    Component.onCompleted: takeFocus(route.navigation.left)
}
