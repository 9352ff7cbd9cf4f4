// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Pacewell

/// The pace, what to do when dizzy, and the other ways of breathing there are. Afterwards, how it
/// goes on.
ColumnLayout {
    id: words

    required property SessionViewModel session
    property bool centred: true
    readonly property bool paced: session.phase === SessionViewModel.Breathe
    readonly property int alignment: centred ? Text.AlignHCenter : Text.AlignLeft

    spacing: 6

    BodyText {
        Layout.fillWidth: true
        horizontalAlignment: words.alignment
        text: words.paced ? words.session.breathPace : words.session.instruction
        muted: words.paced
    }
    BodyText {
        Layout.fillWidth: true
        visible: words.paced
        horizontalAlignment: words.alignment
        text: qsTr("Dizzy? Stop and breathe normally.")
        muted: true
    }
    Item {
        Layout.fillWidth: true
        Layout.topMargin: 12
        implicitHeight: ways.height
        visible: words.paced && words.session.breathWays.length > 1

        Flow {
            id: ways

            // As wide as its rows, so that they stand in the middle.
            readonly property real natural: {
                let sum = -spacing
                for (let i = 0; i < chips.count; ++i)
                    sum += (chips.itemAt(i)?.width ?? 0) + spacing
                return sum
            }

            x: words.centred ? Math.max(0, (parent.width - width) / 2) : 0
            width: Math.min(parent.width, Math.max(0, natural))
            spacing: 10

            Repeater {
                id: chips

                model: words.session.breathWays.length

                Chip {
                    required property int index
                    readonly property breathWay way: words.session.breathWays[index]

                    text: way.brief
                    chosen: way.id === words.session.breathPattern
                    focusPolicy: Qt.TabFocus
                    Accessible.name: way.title
                    Accessible.description: way.brief
                    onClicked: words.session.breatheBy(way.id)
                }
            }
        }
    }
}
