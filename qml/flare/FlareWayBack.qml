// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// The way back out of a flare: where it stands, and the next step, which is always the person's
/// own.
Rectangle {
    id: card

    required property FlareViewModel flare

    signal questionsWanted()

    /// The button that was pressed may be gone; the keyboard stays on the card.
    function answer(button: AppButton, action) {
        const reason = button.visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason
        action()
        const next = back.visible ? back : over
        if (next.visible)
            next.forceActiveFocus(reason)
    }

    visible: flare.on || flare.afterText !== ""
    implicitHeight: words.height + 2 * 18
    radius: Theme.cardRadius
    color: Theme.colors.surface
    border.width: Theme.highContrast ? 1 : 0
    border.color: Theme.colors.outline

    // Not a layout: one would miss heights that follow the widths.
    Column {
        id: words

        x: 18
        y: 18
        width: card.width - 2 * 18
        spacing: 12

        HeadingText {
            width: words.width
            text: card.flare.on ? qsTr("The way back") : qsTr("After the flare-up")
        }
        BodyText {
            width: words.width
            text: card.flare.on ? qsTr("Day %1. You are at %2.").arg(card.flare.day).arg(card.flare.shareText)
                                : card.flare.afterText
        }
        FlareShareBar {
            width: words.width
            visible: card.flare.on || card.flare.sharePercent < 100
            sharePercent: card.flare.sharePercent
            topPercent: card.flare.topPercent
            words: card.flare.shareText
        }
        BodyText {
            width: words.width
            visible: card.flare.recurrent && card.flare.on
            text: qsTr("Flare-ups came close together. So this time the way back goes to 80 %, and rests there for two weeks.")
        }
        BodyText {
            width: words.width
            visible: card.flare.newBaselineAdvised
            text: qsTr("The way back is taking more than ten days. That happens. A new, smaller starting point may suit you better, without hurry.")
        }
        BodyText {
            width: words.width
            visible: card.flare.lookDue
            text: qsTr("It has lasted two weeks, so it is worth a visit. Please answer the safety questions before the next step.")
        }
        AppButton {
            width: words.width
            visible: card.flare.lookDue
            tint: Theme.colors.heat
            labelTint: Theme.colors.heatSoft
            text: qsTr("Answer the safety questions")
            onClicked: card.questionsWanted()
        }
        BodyText {
            width: words.width
            visible: text !== ""
            text: card.flare.nextStepText
            Accessible.role: Accessible.AlertMessage
        }
        HeadingText {
            width: words.width
            topPadding: 4
            visible: card.flare.stepOffered
            text: qsTr("Is the pain about as usual again?")
            size: Theme.body
        }
        AppButton {
            id: up

            width: words.width
            visible: card.flare.stepOffered
            text: card.flare.stepUpText
            onClicked: card.answer(up, () => card.flare.stepUp())
        }
        AppButton {
            id: wait

            width: words.width
            visible: card.flare.stepOffered
            outlined: true
            text: qsTr("Not yet")
            onClicked: card.answer(wait, () => card.flare.waitWithStep())
        }
        AppButton {
            id: back

            width: words.width
            visible: card.flare.canStepBack
            outlined: true
            tint: Theme.colors.outline
            ink: Theme.colors.text
            text: qsTr("One step back")
            Accessible.description: qsTr("Going back a step is part of the way.")
            onClicked: card.answer(back, () => card.flare.stepBack())
        }
        AppButton {
            id: over

            readonly property bool justBegun: card.flare.day === 1

            width: words.width
            visible: card.flare.on
            outlined: true
            tint: Theme.colors.outline
            ink: Theme.colors.text
            text: justBegun ? qsTr("That was a mistake, take it back") : qsTr("The flare-up is over")
            onClicked: {
                if (justBegun)
                    card.flare.takeBack()
                else
                    card.flare.end()
            }
        }
    }
}
