// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/record.h"
#include "core/insight/trend.h"

namespace pacewell {

/// A week of a period, from Monday on; the first and the last may be cut by its ends.
struct WeekPart
{
    QDate first;
    QDate last;
    int daysNoted = 0;     ///< with pain
    Spread pain;           ///< of days, or what was noted for the week as a whole
    Spread hindrance;      ///< the same
    bool isOfWeek = false; ///< noted as a whole
    int sessions = 0;
    int minutes = 0;            ///< practised; at least 1 where anything was
    std::optional<double> kept; ///< of the plan, 0 to 1; absent where nothing counted
    bool hasFlare = false;

    /// Whether there is anything to tell of it.
    bool isTold() const
    {
        return pain.count > 0 || hindrance.count > 0 || sessions > 0 || kept || hasFlare;
    }
    /// Whether enough was noted to sum it up.
    bool hasMean(const Spread &spread) const
    {
        return spread.count >= (isOfWeek ? 1 : trend::daysNeeded);
    }
    bool operator==(const WeekPart &) const = default;
};

/// Practised minutes as they are told: rounded, but not to none.
int minutesOf(std::chrono::milliseconds done);

/// \a kept of the same days. What was noted for a week stands in that one which holds most of it.
std::vector<WeekPart> weekPartsIn(const Record &record, const PlanKept &kept, QDate first,
                                  QDate last);

} // namespace pacewell
