// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace pacewell {

/// When a trigger was there, as seen from the day it may go with.
enum class Lag { SameDay, DayBefore };

/// A trigger as it was at a lag, a value for each row.
struct LaggedTrigger
{
    Lag lag = Lag::SameDay;
    std::vector<double> values;
};

/// How surprising the stronger of a trigger's links is.
struct LagTest
{
    Lag lag = Lag::SameDay; ///< of the strongest link; the first of those that are as strong
    double correlation = 0; ///< by ranks, there, -1 to 1; 0 where nothing varies
    double p = 1;           ///< the share of reorderings with a link as strong at any of the lags
};

/// One test of all \a lags together, so that looking at two costs no false alarms. What is
/// reordered are the \a changes, the outcome without its carry-over, one for each row; 2,000 times
/// and always in the same ways, so that the same diary gives the same answer on any computer.
LagTest testLags(const std::vector<double> &changes, const std::vector<LaggedTrigger> &lags);

} // namespace pacewell
