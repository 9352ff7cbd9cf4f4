// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// The run that is on, wherever the person is in the program; a press opens it.
PlainButton {
    id: strip

    required property RunViewModel run

    implicitHeight: Math.max(52, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: 20
    verticalPadding: 8
    // No time in the name: a screen reader would tell each second.
    Accessible.name: qsTr("The timer for %1").arg(run.activityName)

    background: Rectangle {
        color: strip.run.phase === RunViewModel.Rest ? Theme.colors.primarySoft
                                                     : Theme.colors.paceSoft

        Rectangle {
            anchors.top: parent.top
            width: parent.width
            height: 1
            color: Theme.colors.outline
        }
        FocusRing {
            anchors.margins: 3
            radius: 8
            shown: strip.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: 12

        Icon {
            name: "clock-pause"
            color: Theme.colors.text
        }
        BodyText {
            Layout.fillWidth: true
            text: strip.run.activityName
            font.bold: true
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.body * 0.6)
            elide: Text.ElideRight
        }
        BodyText {
            text: strip.run.asking ? qsTr("time is over")
                : strip.width / Theme.textScale < 340 ? strip.run.timeText
                : strip.run.timeText + " " + strip.run.phaseText
            wrapMode: Text.NoWrap
        }
    }
}
