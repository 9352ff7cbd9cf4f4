// SPDX-License-Identifier: GPL-3.0-or-later
.pragma library

// What a screen reader's press has to do. The controls' own press action does nothing on some Qt
// versions, and toggles would change without saying so.

function press(control) {
    if (control.enabled)
        control.clicked()
}

// Return does what a press does, once however long it is held.
function key(event, control) {
    event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
    if (event.accepted && !event.isAutoRepeat)
        press(control)
}

function toggle(control) {
    if (!control.enabled)
        return
    control.toggle()
    control.toggled()
}
