// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A small action among others in a row; with `chosen` the main one of them.
Chip {
    Accessible.checkable: false
    Accessible.checked: false
}
