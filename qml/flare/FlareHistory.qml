// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// The flares so far, and how long they usually last.
Column {
    id: past

    required property FlareViewModel flare

    spacing: 10

    FlareList {
        width: past.width
        title: qsTr("Your flare-ups")
        lines: past.flare.history
    }
    BodyText {
        width: past.width
        muted: true
        text: past.flare.usualText
    }
}
