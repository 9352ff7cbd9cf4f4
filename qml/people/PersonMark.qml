// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

import Pacewell

/// The first letter of a name, on the colour of what somebody is to the person.
Rectangle {
    id: mark

    required property string name
    required property int kind

    readonly property list<color> grounds: [Theme.colors.primarySoft, Theme.colors.paceSoft,
                                            Theme.colors.heatSoft, Theme.colors.calmSoft]
    readonly property list<color> inks: [Theme.colors.primary, Theme.colors.pace,
                                         Theme.colors.heat, Theme.colors.calm]

    implicitWidth: Math.round(44 * Math.min(Theme.textScale, 1.4))
    implicitHeight: implicitWidth
    radius: width / 2
    color: grounds[kind]
    border.width: Theme.highContrast ? 1 : 0
    border.color: inks[kind]
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        text: Array.from(mark.name)[0].toLocaleUpperCase()
        color: mark.inks[mark.kind]
        font.pixelSize: Math.round(mark.height * 0.45)
        font.bold: true
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
