// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// On the start page: what is to be looked at, or that the safety questions are due.
Notice {
    id: notice

    required property ScreeningViewModel screening
    readonly property bool open: screening.need !== ScreeningViewModel.Nothing
    readonly property bool waits: screening.need === ScreeningViewModel.HelpSoon

    signal moreWanted()

    visible: open ? screening.advice.title !== "" : screening.signsDue || screening.effortDue
    color: open ? Theme.colors.heatSoft : Theme.colors.paceSoft
    tint: open ? Theme.colors.heat : Theme.colors.pace
    title: open ? screening.advice.title : qsTr("A few questions for your safety")
    text: open ? screening.advice.text
        : screening.painDue ? qsTr("Pain was strong for three days. A minute of questions tells whether it should be looked at.")
        : screening.signsDue ? qsTr("They take a minute, and come back once a month.")
                             : qsTr("Four questions on what effort does to you, so that the plan can fit.")
    actionText: waits ? qsTr("It is booked") : open ? qsTr("What to do") : qsTr("Answer them")
    otherActionText: waits ? qsTr("It was looked at") : open ? "" : qsTr("Later")
    onAction: {
        if (waits)
            screening.sayBooked()
        else if (open)
            moreWanted()
        else if (screening.signsDue)
            screening.askAboutSigns()
        else
            screening.askAboutEffort()
    }
    onOtherAction: {
        if (waits)
            screening.saySeen()
        else
            screening.putOff()
    }
}
