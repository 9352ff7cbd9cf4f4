// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/record.h"
#include "core/pacing/paceddays.h"

namespace pacewell {

/// After so many days with something that counts, what was before them weighs half. Our own rule:
/// two weeks, as the recent days of a trend (section 10 of the evidence). One week in which nothing
/// was done takes less than a third away, so it undoes nothing; a good week gives as much back; and
/// what was months ago does not hide how it is now.
inline constexpr int strengthHalfLife = 14;

/// How well a plan is kept lately, 0 to 1: a mean in which older days weigh less. It fades gently
/// and cannot break, so there is no streak to lose. Days without anything that counts change
/// nothing and do not let it fade; what counts is told by planKept(). It begins as the plain mean
/// of the first days with PlanHeadline::itemsNeeded items in all, so that neither a first good day
/// nor a first bad one counts for all; with fewer items it is absent. A day weighs the same however
/// much it holds.
///
/// \a kept of as many weeks as there are, half a year or more.
std::optional<double> strengthOf(const PlanKept &kept);

struct PracticeStrength
{
    QString practice; ///< id; empty: planned rest
    std::optional<double> strength;
    int items = 0;                ///< that counted on the last PlanHeadline::days days
    std::optional<double> lately; ///< the mean of those, 0 to 1; absent where there are none

    bool operator==(const PracticeStrength &) const = default;
};

/// One for each practice that was planned on any of the days, also where it no longer is; by id,
/// planned rest last.
std::vector<PracticeStrength> practiceStrengths(const PlanKept &kept);

/// What became of the quota of an activity.
struct PacedRecord
{
    QString activity;           ///< its id
    std::vector<PacedDay> days; ///< oldest first, all of them over: a day that goes on is open
    /// Days on which nothing is missed where nothing was done: of a flare, of rest, or left out.
    QSet<QDate> sparedDays;
    bool isEnvelope = false; ///< effort has a ceiling, so doing less never counts against
};

/// Every day from \a first to the one before \a today.
PacedRecord pacedRecordOf(const Record &record, const PacedActivity &activity, QDate first,
                          QDate today);

/// How well a day kept to its quota, 0 to 1; absent where nothing counts.
std::optional<double> keptOn(const PacedDay &day, const PacedRecord &record);

/// The same for an activity. A day with a quota is an item; how much of it was done counts by
/// steadiness(), so doing much more counts against.
PracticeStrength pacedStrength(const PacedRecord &record);

} // namespace pacewell
