// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Help for a hard day on the start page: one press makes it a flare-up, and while one is on, shows
/// where it stands.
Card {
    id: card

    required property FlareViewModel flare
    required property string smallSetId ///< a gentle routine; empty: there is none

    signal opened()
    signal planWanted()
    signal smallSetWanted()

    color: Theme.colors.calmSoft

    HeadingText {
        Layout.fillWidth: true
        text: card.flare.on ? qsTr("A flare-up, day %1").arg(card.flare.day) : qsTr("Harder day?")
        size: Theme.body
    }
    BodyText {
        Layout.fillWidth: true
        text: card.flare.on ? qsTr("Your gentle plan: %1. Keeping to it counts in full.")
                                  .arg(card.flare.shareText)
            : card.smallSetId !== ""
                ? qsTr("Take the small set: shorter, lying down if you like. It counts in full.")
                : qsTr("Doing less on a hard day is part of the plan.")
    }
    // The same button for both, so that the keyboard comes back to it from the page it opens.
    AppButton {
        Layout.fillWidth: true
        text: card.flare.on ? qsTr("Open") : qsTr("I have a flare-up")
        tint: Theme.colors.calm
        labelTint: Theme.colors.calmSoft
        Accessible.description: card.flare.on ? qsTr("Your gentle plan")
                                              : qsTr("Today becomes a gentle day, at once")
        onClicked: {
            card.flare.declare()
            card.opened()
        }
    }
    AppButton {
        Layout.fillWidth: true
        visible: !card.flare.on && card.smallSetId !== ""
        text: qsTr("Start the small set")
        outlined: true
        tint: Theme.colors.calm
        onClicked: card.smallSetWanted()
    }
    TextLink {
        Layout.fillWidth: true
        Layout.topMargin: -4
        Layout.bottomMargin: -8
        text: qsTr("My plan for hard days")
        onClicked: card.planWanted()
    }
}
