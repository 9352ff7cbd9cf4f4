// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/routine.h"

#include <QSet>
#include <QTime>

namespace pacewell {

/// Morning until 11:30, midday until 16:00, then evening; the night counts as evening until 4:00.
TimeOfDay timeOfDayAt(QTime now);

struct PlannedPractice
{
    Routine routine;
    TimeOfDay timeOfDay = TimeOfDay::Morning;
    bool isDone = false;
};

/// What today holds, in the order of the day. A suggestion, never a debt: nothing is carried over.
struct DayPlan
{
    std::vector<PlannedPractice> practices;
    std::optional<size_t> next; ///< the one to offer; absent when all is done
};

/// Lays the routines that name a time of day over the day, each at its first one. The next one is
/// the first that is not done from \a now on, else the earliest left over from before.
DayPlan dayPlan(const std::vector<Routine> &routines, const QSet<QString> &doneToday, QTime now);

} // namespace pacewell
