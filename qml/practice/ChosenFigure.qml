// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// How the movements of a practice look, one after the other, once; a press goes on to the next.
PlainButton {
    id: preview

    required property var parts
    required property int skinTone
    property int shown: 0
    property int moment: 0 ///< milliseconds into the movement that is shown
    readonly property var part: shown < parts.length ? parts[shown] : null
    readonly property string partTitle: part ? part.title : ""

    readonly property int inTime: 2600
    readonly property int stayTime: 1600
    readonly property int backTime: 1800
    readonly property int wholeTime: inTime + stayTime + backTime

    /// Into the pose, a while in it, and back. With reduced motion it is in it.
    function shareAt(moment: int): real {
        if (Theme.movementReduced || moment > wholeTime)
            return 1
        if (moment < inTime)
            return moment / inTime
        return Math.min(1, (wholeTime - moment) / backTime)
    }
    function showNext() {
        shown = (shown + 1) % parts.length
        moment = 0
        if (!Theme.movementReduced)
            play.restart()
    }

    enabled: parts.length > 1
    Accessible.name: parts.length > 1
        ? qsTr("Picture %1 of %2: %3. Press for the next one.").arg(shown + 1).arg(parts.length).arg(partTitle)
        : qsTr("Picture of the movement: %1").arg(partTitle)
    onPartsChanged: if (shown >= parts.length) shown = 0
    onClicked: showNext()

    Timer {
        id: play

        interval: 40
        repeat: true
        running: preview.visible && preview.parts.length > 0 && !Theme.movementReduced
        onTriggered: {
            preview.moment += interval
            if (preview.moment < preview.wholeTime)
                return
            if (preview.shown + 1 < preview.parts.length) {
                preview.showNext()
                return
            }
            // All were seen: the first one rests in its pose.
            stop()
            preview.shown = 0
            preview.moment = preview.inTime
        }
    }

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.colors.surface
        border.width: Theme.highContrast ? 1 : 0
        border.color: Theme.colors.outline

        FocusRing {
            radius: Theme.cardRadius
            shown: preview.visualFocus
        }
    }
    contentItem: PartPicture {
        part: preview.part
        share: preview.shareAt(preview.moment)
        skinTone: preview.skinTone
        caption: preview.parts.length > 1
            ? qsTr("%1 of %2 · %3").arg(preview.shown + 1).arg(preview.parts.length).arg(preview.partTitle)
            : ""
    }
}
