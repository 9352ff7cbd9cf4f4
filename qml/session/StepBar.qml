// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// How far the session is, a piece for every exercise.
RowLayout {
    id: bar

    required property SessionViewModel session
    property color tint: Theme.colors.primary

    spacing: 5
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Step %1 of %2").arg(session.stepNumber).arg(session.stepCount)

    Repeater {
        model: bar.session.stepCount

        Rectangle {
            id: piece

            required property int index
            readonly property real share: bar.session.stepProgress[index] ?? 0

            Layout.fillWidth: true
            implicitHeight: 8
            radius: 4
            color: Theme.colors.sunken
            border.width: Theme.highContrast ? 1 : 0
            border.color: Theme.colors.outline

            Rectangle {
                width: Math.max(piece.share > 0 ? 8 : 0, parent.width * piece.share)
                height: parent.height
                radius: 4
                color: bar.tint
            }
        }
    }
}
