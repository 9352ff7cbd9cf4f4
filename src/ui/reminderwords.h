// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remind/reminder.h"

namespace pacewell::words {

/// "08:30 · every day", "every 45 min, 09:00–17:00, weekdays". With times as they are spoken: so
/// long ahead as the person wants.
QString reminderTimes(const ReminderRule &rule);

/// What to do about it, for the person.
QString ruleFault(RuleFault fault);

} // namespace pacewell::words
