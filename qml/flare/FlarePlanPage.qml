// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// The plan for hard days, best written on a good one. All of it may stay empty, and all of it is
/// kept as it is typed.
PageColumn {
    id: page

    required property FlarePlanViewModel plan
    required property bool inFlare
    property bool takingAway: false

    signal closed()
    signal peopleWanted()

    maximumWidth: 640
    Keys.onEscapePressed: {
        if (takingAway)
            takingAway = false
        else
            closed()
    }
    Component.onCompleted: {
        plan.show()
        head.takeFocus()
    }
    Component.onDestruction: plan.keep()

    PageTop {
        id: head

        Layout.fillWidth: true
        title: qsTr("My plan for hard days")
        onClosed: page.closed()
    }
    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: -10
        muted: true
        text: page.inFlare
            ? qsTr("It is best written on a good day. Read it now, change a word if you like; the rest can wait.")
            : qsTr("Written on a good day, it is there on a hard one. Fill in what you like; it is kept as you type.")
    }
    FlarePart {
        id: kind

        Layout.fillWidth: true
        title: qsTr("A kind sentence to myself")
        hint: qsTr("Such as: this is hard, and it is enough to do less.")

        TextBox {
            width: kind.contentWidth
            implicitHeight: Math.max(Math.round(80 * Theme.textScale),
                                     contentHeight + topPadding + bottomPadding)
            name: kind.title
            text: page.plan.kindSentence
            onTextChanged: page.plan.kindSentence = text
        }
    }
    FlarePart {
        id: soothes

        Layout.fillWidth: true
        title: qsTr("Three things that soothe me")
        hint: page.plan.roomToSoothe ? qsTr("Tick practices, or write words of your own.")
                                     : qsTr("These are your three.")

        FlareTicks {
            width: soothes.contentWidth
            title: soothes.title
            names: page.plan.soothingNames
            ticked: page.plan.soothingTicked
            room: page.plan.roomToSoothe
            onToggled: (choice, isTicked) => page.plan.tickSoothing(choice, isTicked)
        }
        FlareLines {
            width: soothes.contentWidth
            name: qsTr("Something that soothes me")
            lines: page.plan.soothingWords
        }
    }
    FlarePart {
        id: smallest

        Layout.fillWidth: true
        title: qsTr("My smallest practices")
        hint: qsTr("What you could do even then.")

        FlareTicks {
            width: smallest.contentWidth
            title: smallest.title
            names: page.plan.smallestNames
            ticked: page.plan.smallestTicked
            onToggled: (choice, isTicked) => page.plan.tickSmallest(choice, isTicked)
        }
    }
    FlarePart {
        id: waits

        Layout.fillWidth: true
        title: qsTr("What can wait")

        FlareLines {
            width: waits.contentWidth
            name: qsTr("Something that can wait")
            lines: page.plan.canWait
        }
    }
    FlarePart {
        id: people

        Layout.fillWidth: true
        title: qsTr("Who helps")
        hint: page.plan.peopleNames.length > 0 ? "" : qsTr("Nobody is on your list yet.")

        FlareTicks {
            width: people.contentWidth
            visible: page.plan.peopleNames.length > 0
            title: people.title
            names: page.plan.peopleNames
            ticked: page.plan.peopleTicked
            onToggled: (choice, isTicked) => page.plan.tickPerson(choice, isTicked)
        }
        TextLink {
            width: Math.min(implicitWidth, people.contentWidth)
            text: qsTr("People who help")
            onClicked: page.peopleWanted()
        }
    }
    FlarePart {
        id: signs

        Layout.fillWidth: true
        title: qsTr("My early signs")
        hint: qsTr("How you notice that a flare-up may come.")

        FlareLines {
            width: signs.contentWidth
            name: qsTr("An early sign")
            lines: page.plan.earlySigns
        }
    }
    FlarePart {
        id: medicine

        Layout.fillWidth: true
        title: qsTr("Medicine, as my clinician told me")
        hint: qsTr("In the same words. Pacewell has no advice on it.")

        TextBox {
            width: medicine.contentWidth
            implicitHeight: Math.max(Math.round(80 * Theme.textScale),
                                     contentHeight + topPadding + bottomPadding)
            name: medicine.title
            text: page.plan.medicineLine
            onTextChanged: page.plan.medicineLine = text
        }
    }
    FlarePart {
        id: learned

        Layout.fillWidth: true
        title: qsTr("What I learned")
        hint: qsTr("From the last time, for the next one.")

        TextBox {
            width: learned.contentWidth
            name: learned.title
            text: page.plan.learned
            onTextChanged: page.plan.learned = text
        }
    }
    ShortButton {
        id: away

        visible: page.plan.anythingWritten && !page.takingAway
        outlined: true
        tint: Theme.colors.heat
        text: qsTr("Take the plan away")
        onClicked: page.takingAway = true
    }
    Notice {
        Layout.fillWidth: true
        visible: page.takingAway
        color: Theme.colors.heatSoft
        tint: Theme.colors.heat
        text: qsTr("Take all of it away? It does not come back.")
        actionText: qsTr("Take it away")
        otherActionText: qsTr("Keep it")
        onAction: {
            page.plan.forget()
            page.takingAway = false
            head.takeFocus()
        }
        onOtherAction: page.takingAway = false
    }
}
