// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/activity.h"

#include <vector>

namespace pacewell {

/// How much was possible on a day before symptoms began to climb.
struct Measurement
{
    QDate day;         ///< the person's own
    double amount = 0; ///< above 0, in the unit of the activity

    bool operator==(const Measurement &) const = default;
};

/// Where the quota of an activity begins: the mean of what was measured times a factor, rounded
/// down (section 2 of the evidence).
struct Baseline
{
    enum class Doubt {
        WideSpread,    ///< the most was over three times the least
        RecentFlare,   ///< within a week
        LowConfidence, ///< below 7 of 10, or not said
    };

    int missing = 0; ///< measurements until it can be told; nothing else is set before
    double mean = 0;
    double factor = 0;
    std::vector<Doubt> doubts; ///< why the factor is the careful one; empty: the usual one
    double firstQuota = 0;

    bool operator==(const Baseline &) const = default;
};

/// How far an amount can be told apart from the next: half minutes below 10, minutes from there
/// on, one repetition, 50 steps or metres; 10 of those below 200, for who can do little (our own).
double stride(double amount, AmountUnit unit);

/// Down to the stride, and no less than the least there is: 1 minute, 1 repetition, 10 steps.
double roundedDown(double amount, AmountUnit unit);

/// Those that count, oldest first: of the seven days up to the latest one, one a day (the last one
/// entered for it), so seven at most. An amount not above 0 is none. One of a day to come counts as
/// well: the clock may have been set back.
std::vector<Measurement> countingMeasurements(const std::vector<Measurement> &measurements);

/// By those of \a measurements that count. \a hadFlare: within the last week. \a confidence 0 to
/// 10, absent where it was not said.
Baseline baselineFrom(const std::vector<Measurement> &measurements, AmountUnit unit, bool hadFlare,
                      std::optional<int> confidence);

} // namespace pacewell
