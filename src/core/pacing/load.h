// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/activity.h"

#include <vector>

namespace pacewell {

/// How what was done stands to what was planned.
enum class Band { Under, OnPlan, Over, WellOver };

/// \a planned above 0.
Band bandOf(double done, double planned);

/// What a day was: load in minutes times effort, and pain.
struct DayLoad
{
    QDate day;
    std::optional<double> load; ///< absent: nothing is known of the day
    std::optional<int> pain;    ///< 0 to 10; absent: it was not said

    bool operator==(const DayLoad &) const = default;
};

/// Every day from \a first to \a last. A day counts as without load only where nothing was entered
/// for it and the check-in of the day after says so; that one may lie after \a last.
std::vector<DayLoad> dayLoads(const std::vector<ActivityEntry> &entries,
                              const std::vector<PacingCheckIn> &checkIns, QDate first, QDate last);

/// The median of the pain of the 28 days before \a day; absent with fewer than three. Check-ins,
/// here and below, in any order and one a day.
std::optional<double> usualPain(const std::vector<PacingCheckIn> &checkIns, QDate day);

/// Whether to ask if this is a flare: pain 3 points above usual, or 2 on two days running, each
/// above what was usual before it. Only with a check-in of \a today.
bool isFlareAsked(const std::vector<PacingCheckIn> &checkIns, QDate today);

/// Whether a day is better than usual, so that the rest of it is best left in the bank: pain a
/// point or more below usual, and no tiredness or crash left behind by the day before. Our own
/// rule.
bool isGoodDay(const std::vector<PacingCheckIn> &checkIns, QDate today);

} // namespace pacewell
