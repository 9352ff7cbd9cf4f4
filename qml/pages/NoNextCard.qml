// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Stands where the next practice would, and says why there is none: rest, a free day, all done.
Card {
    id: card

    required property TodayViewModel today
    required property string noContent ///< why there is nothing to practise; mostly empty
    readonly property bool resting: today.dayKind === TodayViewModel.Rest

    signal practiceWanted()

    color: resting ? Theme.colors.calmSoft : Theme.colors.surface

    HeadingText {
        Layout.fillWidth: true
        text: card.resting ? qsTr("Today is for rest")
            : card.today.anythingDone ? qsTr("All done for today")
            : card.today.day.count > 0 ? qsTr("Nothing more for today")
            : card.today.weekPlanned ? qsTr("Nothing is planned for today")
            : qsTr("No practice to suggest")
    }
    BodyText {
        Layout.fillWidth: true
        muted: !card.resting
        text: card.resting ? qsTr("Rest is part of the plan, and it counts. Nothing needs to be done.")
            : card.today.day.count > 0 ? qsTr("Rest now. Resting is part of the plan.")
            : card.noContent !== "" ? card.noContent
            : qsTr("You can choose one yourself on the Practice page.")
    }
    ShortButton {
        text: card.resting ? qsTr("I would like to practise after all") : qsTr("See all practices")
        outlined: true
        tint: card.resting ? Theme.colors.calm : Theme.colors.primary
        onClicked: {
            if (card.resting)
                card.today.choose(TodayViewModel.Full)
            else
                card.practiceWanted()
        }
    }
}
