// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remind/duereminders.h"
#include "store/database.h"

namespace pacewell {

/// All that reminders go by and that is in the file. Whether a session is on, and since when the
/// person has been there, is not in it.
Result<ReminderFacts> reminderFacts(const Database &database, const QDateTime &now,
                                    const QTimeZone &zone);

} // namespace pacewell
