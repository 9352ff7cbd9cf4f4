// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// What to do and how it should feel. Larger where nothing of it can be said.
ColumnLayout {
    id: words

    required property SessionViewModel session
    property bool centred: true
    property int titleSize: Theme.title
    property int textSize: Theme.body
    /// What cannot be heard has to be read from farther away.
    readonly property int size: session.soundNotice === "" ? textSize : Math.round(textSize * 1.25)

    spacing: 6

    HeadingText {
        objectName: "stepTitle"
        Layout.fillWidth: true
        horizontalAlignment: words.centred ? Text.AlignHCenter : Text.AlignLeft
        text: words.session.stepTitle
        size: words.titleSize
    }
    Text {
        Layout.fillWidth: true
        horizontalAlignment: words.centred ? Text.AlignHCenter : Text.AlignLeft
        text: words.session.instructionRich
        color: Theme.colors.text
        font.pixelSize: words.size
        lineHeight: 1.25
        wrapMode: Text.Wrap
        textFormat: Text.StyledText
        Accessible.role: Accessible.StaticText
        Accessible.name: words.session.instruction
    }
    BodyText {
        Layout.fillWidth: true
        horizontalAlignment: words.centred ? Text.AlignHCenter : Text.AlignLeft
        text: words.session.feel
        muted: true
        font.pixelSize: words.size
    }
    NeverText {
        Layout.fillWidth: true
        Layout.topMargin: 8
        visible: words.session.guide === SessionViewModel.Massaging
                 && (words.session.phase === SessionViewModel.Welcome
                     || words.session.phase === SessionViewModel.GetReady)
        horizontalAlignment: words.centred ? Text.AlignHCenter : Text.AlignLeft
        muted: true
        font.pixelSize: Theme.small
    }
}
