// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

import Pacewell

/// How the day is to be: full, gentler or for rest. Each is as good as the others.
Column {
    id: choice

    required property TodayViewModel today
    readonly property var kinds: [
        { kind: TodayViewModel.Full, title: qsTr("Full"),
          words: qsTr("At your own pace. Stopping early is fine.") },
        { kind: TodayViewModel.Gentler, title: qsTr("Gentler"),
          words: qsTr("Shorter holds, fewer repetitions. It counts in full.") },
        { kind: TodayViewModel.Rest, title: qsTr("Rest"),
          words: qsTr("You can choose again at any time.") }
    ]

    spacing: 8

    Flow {
        width: choice.width
        spacing: 8
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("How today is to be")

        Repeater {
            model: choice.kinds

            RadioChip {
                required property var modelData

                text: modelData.title
                checked: choice.today.dayKind === modelData.kind
                Accessible.description: modelData.words
                onClicked: choice.today.choose(modelData.kind)
            }
        }
    }
    BodyText {
        width: choice.width
        muted: true
        text: choice.kinds.find(each => each.kind === choice.today.dayKind)?.words ?? ""
    }
}
