// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/paceddays.h"

namespace pacewell {

/// The load of a day over all activities, in minutes times effort.
struct PlannedLoad
{
    QDate day;
    double done = 0;    ///< of what is put away too
    double planned = 0; ///< 0: nothing that could be counted

    bool operator==(const PlannedLoad &) const = default;
};

/// Every day from \a first to \a last. What is counted in another unit than minutes is planned at
/// the pace at which it was done in \a entries; while nothing of it was done, it does not count.
/// \a sharePercentOn: how much of the quotas a flare leaves on a day, 100 where there is none.
std::vector<PlannedLoad> plannedLoads(const std::vector<PacedActivity> &activities,
                                      const std::vector<ActivityEntry> &entries,
                                      const std::function<int(QDate)> &sharePercentOn, QDate first,
                                      QDate last);

} // namespace pacewell
