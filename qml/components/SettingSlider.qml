// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
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
    AppSlider {
        id: slider

        Layout.fillWidth: true
        Accessible.name: setting.title
        Accessible.description: setting.valueText
        // A screen reader sets the value without moving the handle.
        onValueChanged: setting.moved(value)
    }
}
