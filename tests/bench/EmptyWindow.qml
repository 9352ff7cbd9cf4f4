// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic

ApplicationWindow {
    width: 1120
    height: 800
    visible: true
    title: "Empty"

    Button {
        anchors.centerIn: parent
        text: "Start"
    }
}
