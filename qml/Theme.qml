// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

/// Colours, sizes and spaces of the whole program. Main.qml binds the four choices at the top.
QtObject {
    id: theme

    property bool dark: false
    /// A session leads into sleep: dark, whatever was chosen.
    property bool night: false
    property bool highContrast: false
    property bool movementReduced: false
    property real textScale: 1
    /// Why focus moves when the program moves it: shown once the keyboard has been used.
    property int focusReason: Qt.OtherFocusReason

    readonly property ThemeColors colors: highContrast ? contrastColors : dark || night ? darkColors : lightColors
    readonly property bool darkGround: dark || night || highContrast

    readonly property int small: Math.round(15 * textScale)
    readonly property int body: Math.round(17 * textScale)
    readonly property int large: Math.round(20 * textScale)
    readonly property int title: Math.round(28 * textScale)
    readonly property int display: Math.round(44 * textScale)

    readonly property int cardRadius: 22
    readonly property int buttonRadius: 18
    readonly property int target: 48
    readonly property int buttonHeight: 56
    readonly property int narrowMargin: 22
    readonly property int wideMargin: 40
    readonly property int wideFrom: 700
    readonly property int fade: 400 ///< milliseconds

    readonly property ThemeColors lightColors: ThemeColors {
        background: "#F7F4EE"
        surface: "#FFFFFF"
        sunken: "#EFEAE0"
        text: "#1D2B2A"
        textMuted: "#4A5957"
        divider: "#DDD6C9"
        outline: "#8C8472"
        primary: "#1F6F63"
        overPrimary: "#FFFFFF"
        primarySoft: "#D7EAE4"
        primaryHalf: "#6E9A94"
        pace: "#7A5200"
        paceSoft: "#FAEBCB"
        paceFill: "#D9982B"
        overPaceFill: "#1D2B2A"
        heat: "#A8402A"
        heatSoft: "#FBE2D8"
        calm: "#544A9C"
        calmSoft: "#E7E3F6"
        night: "#2B5885"
        nightSoft: "#DDE9F4"
    }
    readonly property ThemeColors darkColors: ThemeColors {
        background: "#111918"
        surface: "#1A2423"
        sunken: "#243130"
        text: "#EDF2F0"
        textMuted: "#B4C2BF"
        divider: "#31403E"
        outline: "#7C908D"
        primary: "#7FCFBF"
        overPrimary: "#0C2722"
        primarySoft: "#1E3C37"
        primaryHalf: "#3F756C"
        pace: "#F0C674"
        paceSoft: "#3A2F17"
        paceFill: "#D9A441"
        overPaceFill: "#1D2B2A"
        heat: "#F2A48C"
        heatSoft: "#40241B"
        calm: "#BDB4F0"
        calmSoft: "#2B2747"
        night: "#9CC4EA"
        nightSoft: "#1C2F42"
    }
    readonly property ThemeColors contrastColors: ThemeColors {
        background: "#000000"
        surface: "#000000"
        sunken: "#1C1C1C"
        text: "#FFFFFF"
        textMuted: "#E6E6E6"
        divider: "#FFFFFF"
        outline: "#FFFFFF"
        primary: "#8CF0DC"
        overPrimary: "#000000"
        primarySoft: "#12322C"
        primaryHalf: "#4FA394"
        pace: "#FFD75E"
        paceSoft: "#2E2400"
        paceFill: "#FFD75E"
        overPaceFill: "#000000"
        heat: "#FFB59E"
        heatSoft: "#3A170C"
        calm: "#D3CBFF"
        calmSoft: "#1D1640"
        night: "#A9D6FF"
        nightSoft: "#0E2233"
    }
}
