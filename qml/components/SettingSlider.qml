// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Pacewell

/// A value between two ends, with its name and present value in words.
ColumnLayout {
    id: setting

    required property string title
    required property string valueText
    property alias from: slider.from
    property alias to: slider.to
    property alias stepSize: slider.stepSize
    property alias value: slider.value

    signal moved(real value)

    spacing: 0

    RowLayout {
        Layout.fillWidth: true

        BodyText {
            Layout.fillWidth: true
            text: setting.title
        }
        BodyText {
            muted: true
            text: setting.valueText
        }
    }
    Slider {
        id: slider

        Layout.fillWidth: true
        implicitHeight: Theme.target
        snapMode: Slider.SnapAlways
        focusPolicy: Qt.StrongFocus
        Accessible.name: setting.title
        Accessible.description: setting.valueText
        // A screen reader sets the value without moving the handle.
        onValueChanged: setting.moved(value)

        background: Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: slider.width
            height: 8
            radius: 4
            color: Theme.colors.sunken
            border.width: 1
            border.color: Theme.colors.outline

            Rectangle {
                width: slider.visualPosition * parent.width
                height: parent.height
                radius: 4
                color: Theme.colors.primary
            }
        }
        handle: Rectangle {
            x: slider.visualPosition * (slider.width - width)
            anchors.verticalCenter: parent.verticalCenter
            width: 28
            height: 28
            radius: 14
            color: Theme.colors.primary
            border.width: 3
            border.color: Theme.colors.surface

            FocusRing {
                radius: height / 2
                shown: slider.visualFocus
            }
        }
    }
}
