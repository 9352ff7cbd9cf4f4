// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"
#include "core/plan/programme.h"

namespace pacewell {

/// Morning until 11:30, midday until 16:00, then evening; the night counts as evening until 4:00.
TimeOfDay timeOfDayAt(QTime now);

/// When that part of the day begins.
QTime startOf(TimeOfDay part);

/// How far into a day that begins at 4:00 it is.
std::chrono::milliseconds placeInDay(QTime time);

struct PlannedPractice
{
    Routine routine;
    TimeOfDay timeOfDay = TimeOfDay::Morning;
    bool isDone = false;
    std::optional<QTime> at = {}; ///< where the person planned a time by the clock
    bool isNotToday = false;      ///< left out by the person, and still to be found
};

/// What today holds, in the order of the day. A suggestion, never a debt: nothing is carried over.
struct DayPlan
{
    std::vector<PlannedPractice> practices;
    std::optional<size_t> next; ///< the one to offer; absent when all is done
    bool isRest = false;        ///< as planned, or as chosen today
    bool isGentler = false;     ///< each practice in its gentler form
};

/// What a day is laid out from.
struct DayWishes
{
    Programme programme;
    std::vector<DayChoice> choices; ///< those of other days do not matter
    QStringList doneToday;          ///< ids, each as often as it was kept
    /// What a flare leaves of the day, see flarePractices(). Absent: none is on.
    std::optional<QStringList> flarePractices;
};

/// The day by the person's own programme. Where none is set up it is suggested: the routines that
/// name a time of day, each at its first one. In a flare it holds the small things of the flare
/// alone. What was chosen today goes before what was planned: whoever practises on a planned day
/// of rest after all is suggested something. Practices that are no longer there are passed over.
/// The next one is the first that is open from \a now on, else the earliest left over from before.
DayPlan dayPlan(const ContentLibrary &library, const DayWishes &wishes, const QDateTime &now);

} // namespace pacewell
