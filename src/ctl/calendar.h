// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"
#include "core/plan/programme.h"
#include "core/remind/reminder.h"

namespace pacewell {

/// Something that a calendar is to remind of, by the clock wherever the person is.
struct CalendarEntry
{
    QString id; ///< the same whenever it is written, so that a calendar replaces it
    QString title;
    QDate first; ///< the first day it is on
    QTime time;
    Weekdays weekdays;
    std::chrono::minutes length{5};

    bool operator==(const CalendarEntry &) const = default;
};

/// All reminders that are on, with their times; each time of an interval is one of its own. And the
/// practices of the person's week that have no reminder. From \a today on.
std::vector<CalendarEntry> calendarEntries(const std::vector<ReminderRule> &rules,
                                           const Programme &programme,
                                           const ContentLibrary &library, QDate today);

/// As an iCalendar file (RFC 5545). The times float: they are of no zone. \a now: when it is
/// written.
QByteArray iCalendar(const std::vector<CalendarEntry> &entries, const QDateTime &now);

} // namespace pacewell
