// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The colours of one theme. Body text has at least 7:1 to what it stands on, other text 4.5:1,
/// edges that mean something 3:1.
QtObject {
    required property color background
    required property color surface
    required property color sunken
    required property color text
    required property color textMuted
    required property color divider
    required property color outline
    required property color primary
    required property color overPrimary
    required property color primarySoft
    required property color primaryHalf
    required property color pace
    required property color paceSoft
    required property color paceFill ///< with overPaceFill on it
    required property color overPaceFill
    required property color heat
    required property color heatSoft
    required property color calm
    required property color calmSoft
    required property color night
    required property color nightSoft
}
