// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Which day, or week, is filled in.
RowLayout {
    id: picker

    required property DiaryViewModel diary
    readonly property bool weekly: diary.form === DiaryViewModel.Week

    spacing: 4

    IconButton {
        Layout.leftMargin: -12
        text: picker.weekly ? qsTr("The week before") : qsTr("The day before")
        iconName: "chevron-left"
        onClicked: picker.diary.goBack()
    }
    BodyText {
        Layout.fillWidth: picker.weekly
        Layout.minimumHeight: Theme.target
        verticalAlignment: Text.AlignVCenter
        text: picker.diary.dayText
        font.bold: true
    }
    IconButton {
        text: picker.weekly ? qsTr("The week after") : qsTr("The day after")
        iconName: "chevron-right"
        enabled: picker.diary.later
        onClicked: picker.diary.goForward()
    }
    Item {
        Layout.fillWidth: !picker.weekly
    }
}
