// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

import Pacewell

/// Something that is tried, or was, and what it came to.
Card {
    id: card

    required property experimentRow row
    property bool asking: false ///< whether it shall really go

    signal ended()
    signal lengthened()
    signal removed()

    HeadingText {
        Layout.fillWidth: true
        text: card.row.title
    }
    BodyText {
        Layout.fillWidth: true
        text: card.row.verdict
        font.bold: true
    }
    BodyText {
        Layout.fillWidth: true
        muted: true
        text: card.row.when
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.row.sentence
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        muted: true
        text: card.row.practised
    }
    ShortButton {
        visible: card.row.on
        text: qsTr("End it now")
        outlined: true
        onClicked: card.ended()
    }
    ShortButton {
        visible: card.row.longer
        text: qsTr("Go on for two more parts")
        outlined: true
        onClicked: card.lengthened()
    }
    TextLink {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: !card.row.on && !card.asking
        text: qsTr("Take it away")
        onClicked: card.asking = true
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.asking
        text: qsTr("What you noted stays. Only this trial goes.")
    }
    Flow {
        Layout.fillWidth: true
        visible: card.asking
        spacing: 12

        ShortButton {
            text: qsTr("Take the trial away")
            onClicked: card.removed()
        }
        ShortButton {
            text: qsTr("Keep it")
            outlined: true
            onClicked: card.asking = false
        }
    }
}
