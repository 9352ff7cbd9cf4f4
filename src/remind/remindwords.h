// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remind/reminderdesk.h"

/// What reminders say, on the desktop, in the window and in a calendar.
namespace pacewell::words {

struct Note
{
    QString title;
    QString text;

    bool operator==(const Note &) const = default;
};

/// What it is for: the name of its practice, or "Move a little".
QString reminderName(const ReminderRule &rule);

/// One for all of them, in their order. There is at least one.
Note reminderNote(const std::vector<ShownReminder> &reminders);

Note runNote(const RunNotice &run);

} // namespace pacewell::words
