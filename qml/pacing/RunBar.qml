// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// The parts of a run and the rests between them, each as wide as it is long.
Item {
    id: bar

    required property list<runPiece> pieces
    required property string description ///< where the run stands, for a screen reader
    readonly property real gap: 6
    readonly property real seconds: secondsOf(pieces)
    readonly property real least: metrics.advanceWidth("00") + 8

    function secondsOf(pieces: list<runPiece>): real {
        let sum = 0
        for (let i = 0; i < pieces.length; ++i)
            sum += pieces[i].seconds
        return sum
    }
    /// Long ones share what short ones need more than their part.
    function widthOf(length: real): real {
        const room = width - gap * (pieces.length - 1) - least * pieces.length
        return least + Math.max(0, room) * length / Math.max(1, seconds)
    }

    implicitHeight: Math.round(30 * Math.max(1, Theme.textScale * 0.9))
    Accessible.role: Accessible.ProgressBar
    Accessible.name: description

    FontMetrics {
        id: metrics

        font.pixelSize: Theme.small
    }
    Row {
        spacing: bar.gap

        Repeater {
            model: bar.pieces.length

            Rectangle {
                id: piece

                required property int index
                readonly property var part: bar.pieces[index] // undefined once there are fewer
                readonly property bool rest: part?.rest ?? false
                readonly property real share: part?.share ?? 0

                width: bar.widthOf(part?.seconds ?? 0)
                height: bar.height
                radius: 8
                color: rest ? Theme.colors.sunken : Theme.colors.paceSoft
                border.width: Theme.highContrast ? 1 : 0
                border.color: Theme.colors.outline
                clip: true

                Rectangle {
                    width: parent.width * piece.share
                    height: parent.height
                    radius: 8
                    color: piece.rest ? Theme.colors.outline : Theme.colors.paceFill
                    opacity: piece.rest ? 0.35 : 1
                }
                Text {
                    anchors.centerIn: parent
                    visible: implicitWidth <= piece.width - 4
                    text: piece.part?.text ?? ""
                    color: piece.share > 0.5 && !piece.rest
                        ? Theme.colors.overPaceFill : Theme.colors.text
                    font.pixelSize: Theme.small
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
        }
    }
}
