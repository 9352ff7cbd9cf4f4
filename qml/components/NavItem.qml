// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Pacewell
import "press.js" as Press

/// One place of the program, in the bar below or the rail beside the page.
Button {
    id: control

    required property string iconName
    required property bool current
    property bool beside: true ///< the word stands beside the icon, else below it
    property int fontSize: Theme.body
    property int inset: 18
    readonly property color ink: current ? Theme.colors.primary : Theme.colors.textMuted

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(52, implicitContentHeight + topPadding + bottomPadding)
    verticalPadding: 8
    horizontalPadding: beside ? inset : 4
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.description: current ? qsTr("you are here") : ""
    Accessible.onPressAction: Press.press(control)
    Keys.onPressed: event => Press.key(event, control)

    background: Rectangle {
        radius: Theme.buttonRadius
        color: control.current && control.beside ? Theme.colors.primarySoft : "transparent"

        FocusRing {
            anchors.margins: -1
            radius: Theme.buttonRadius
            shown: control.visualFocus
        }
    }
    contentItem: GridLayout {
        columns: control.beside ? 2 : 1
        columnSpacing: Math.min(14, control.inset)
        rowSpacing: 2

        Icon {
            Layout.alignment: Qt.AlignCenter
            name: control.iconName
            color: control.ink
        }
        Text {
            Layout.fillWidth: true
            horizontalAlignment: control.beside ? Text.AlignLeft : Text.AlignHCenter
            text: control.text
            color: control.ink
            font.pixelSize: control.fontSize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(control.fontSize * 0.7)
            font.bold: control.current
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
