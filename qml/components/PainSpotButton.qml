// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Pacewell
import "press.js" as Press

/// One place and how much it hurts there, in words and in dots.
Button {
    id: control

    required property int strength ///< 0: not at all
    required property int strongest
    required property string strengthName
    property bool inTabs: true ///< reached by Tab; of a list only one is
    readonly property bool hurts: strength > 0

    /// A screen reader asks for more or less.
    signal stepped(int by)

    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    verticalPadding: 8
    horizontalPadding: 12
    focusPolicy: inTabs ? Qt.StrongFocus : Qt.ClickFocus
    Accessible.name: text
    Accessible.description: strengthName
    Accessible.onPressAction: Press.press(control)
    Accessible.onIncreaseAction: stepped(1)
    Accessible.onDecreaseAction: stepped(-1)
    Keys.onPressed: event => Press.key(event, control)

    background: Rectangle {
        radius: Theme.buttonRadius
        color: control.hurts ? Theme.colors.heatSoft : Theme.colors.sunken
        border.width: control.hurts ? 2 : Theme.highContrast ? 1 : 0
        border.color: control.hurts ? Theme.colors.heat : Theme.colors.outline

        FocusRing {
            shown: control.visualFocus
        }
    }
    contentItem: Column {
        spacing: 4

        Text {
            width: parent.width
            text: control.text
            color: Theme.colors.text
            font.pixelSize: Theme.body
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        RowLayout {
            width: parent.width
            spacing: 4

            Repeater {
                model: control.strongest

                Rectangle {
                    required property int index

                    implicitWidth: Math.round(10 * Theme.textScale)
                    implicitHeight: implicitWidth
                    radius: width / 2
                    color: index < control.strength ? Theme.colors.heat : "transparent"
                    border.width: 1
                    border.color: index < control.strength ? Theme.colors.heat
                                                           : Theme.colors.outline
                }
            }
            Text {
                Layout.fillWidth: true
                leftPadding: 4
                text: control.strengthName
                color: control.hurts ? Theme.colors.text : Theme.colors.textMuted
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
}
