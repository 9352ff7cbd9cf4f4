// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/pacedactivity.h"

#include <functional>

namespace pacewell {

/// What was done of an activity on a day, and what was planned.
struct PacedDay
{
    QDate day;
    double done = 0;
    std::optional<double> quota; ///< absent: nothing was planned

    bool operator==(const PacedDay &) const = default;
};

/// Every day from \a first to \a last. \a sharePercentOn: how much of the quota a flare leaves on a
/// day, 100 where there is none.
std::vector<PacedDay> pacedDays(const PacedActivity &activity,
                                const std::vector<ActivityEntry> &entries,
                                const std::function<int(QDate)> &sharePercentOn, QDate first,
                                QDate last);

} // namespace pacewell
