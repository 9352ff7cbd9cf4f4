// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// A part of the window, made from its file in `routes`. The file is read when the part is first
/// shown, so that the start reads only what it shows.
Loader {
    id: route

    required property ViewModels models
    required property Navigation navigation
    required property string name ///< as in the file's name; empty for none

    // Not before: the file would be read without what it is given.
    Component.onCompleted: {
        nameChanged.connect(take)
        take()
    }

    function take() {
        const file = name === "" ? ""
                                 : "routes/%1Route.qml".arg(name.charAt(0).toUpperCase() + name.slice(1))
        setSource(file, { models: route.models, navigation: route.navigation })
    }
}
