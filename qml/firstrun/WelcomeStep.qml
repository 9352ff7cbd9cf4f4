// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// What Pacewell is and is not: the standing disclaimer, before anything is asked.
ColumnLayout {
    id: step

    spacing: 16

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Welcome")
        size: Theme.title
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("A calm coach for life with lasting muscle pain. Five short questions, then three easy minutes. All of it stays on this computer.")
    }
    TextList {
        Layout.fillWidth: true
        title: qsTr("What Pacewell is")
        lines: [
            qsTr("General wellness information for adults."),
            qsTr("Help to pace your days, move gently, relax and use warmth safely.")
        ]
    }
    TextList {
        Layout.fillWidth: true
        title: qsTr("What it is not")
        lines: [
            qsTr("No diagnosis and no medical advice. “Inomyalgia” is no official diagnosis."),
            qsTr("No reason to start, stop or change a medicine. Have new, worse or unexplained pain looked at."),
            qsTr("Pregnant, lately operated on, or under a specialist’s care? Ask your clinician first.")
        ]
    }
}
