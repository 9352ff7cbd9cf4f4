// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// A practice of the week. Pressing it unfolds its days, its time, and the way out.
Column {
    id: planned

    required property int index
    required property string title
    required property string detail
    required property string kind
    required property var days
    required property int part
    required property string clock
    required property bool missing
    required property ProgrammeViewModel programme
    property bool unfolded: false

    signal unfoldWanted(bool unfolded)
    signal removeWanted()

    function takeFocus(reason: int) {
        head.forceActiveFocus(reason)
    }

    spacing: 12
    bottomPadding: unfolded ? 10 : 0

    PlainButton {
        id: head

        width: planned.width
        implicitHeight: Math.max(72, implicitContentHeight + topPadding + bottomPadding)
        verticalPadding: 12
        horizontalPadding: 4
        Accessible.name: planned.title
        Accessible.description: planned.detail + ", " + (planned.unfolded ? qsTr("unfolded")
                                                                          : qsTr("folded"))
        onClicked: planned.unfoldWanted(!planned.unfolded)

        background: Rectangle {
            radius: Theme.cardRadius
            color: head.down ? Theme.colors.sunken : "transparent"

            FocusRing {
                anchors.margins: -2
                radius: Theme.cardRadius
                shown: head.visualFocus
            }
        }
        contentItem: RowLayout {
            spacing: 14

            KindTile {
                kind: planned.kind
                quiet: planned.missing
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                BodyText {
                    Layout.fillWidth: true
                    text: planned.title
                    muted: planned.missing
                    font.bold: true
                    Accessible.ignored: true
                }
                BodyText {
                    Layout.fillWidth: true
                    text: planned.detail
                    muted: true
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
            }
            Icon {
                name: planned.unfolded ? "chevron-up" : "chevron-down"
                size: 20
                color: Theme.colors.textMuted
            }
        }
    }
    DayToggles {
        width: planned.width
        visible: planned.unfolded && !planned.missing
        title: qsTr("Days for %1").arg(planned.title)
        //: %1: a day of the week; %2: a practice
        names: Array.from(planned.programme.dayNames)
            .map(day => qsTr("%1: %2").arg(day).arg(planned.title))
        initials: planned.programme.dayInitials
        days: planned.days
        onToggled: day => planned.programme.toggleDay(planned.index, day)
    }
    TimeChoice {
        id: time

        width: planned.width
        visible: planned.unfolded && !planned.missing
        title: planned.title
        partNames: planned.programme.partNames
        part: planned.part
        clock: planned.clock
        onPartChosen: part => planned.programme.setPart(planned.index, part)
        onClockWanted: planned.programme.useClock(planned.index)
        onTimeTyped: typed => time.misread = !planned.programme.setClock(planned.index, typed)
    }
    ShortButton {
        visible: planned.unfolded
        text: qsTr("Take it out of my week")
        iconName: "trash"
        outlined: true
        Accessible.description: planned.title
        onClicked: planned.removeWanted()
    }
}
