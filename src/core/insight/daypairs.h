// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/dailynumbers.h"

namespace pacewell {

/// How a trigger is noted: 0 for no and 1 for yes, or how much of it, from 0 to 10.
enum class TriggerScale { YesNo, ZeroToTen };

/// Something that may go with worse or better days, such as a short night or stress.
struct Trigger
{
    TriggerScale scale = TriggerScale::YesNo;
    DailyNumbers days; ///< beside those of the outcome, from the same first day
};

/// The days on which outcome and trigger are known, and were on the day before. One column for each
/// number, one row for each such day, oldest first.
struct DayPairs
{
    std::vector<double> outcome;
    std::vector<double> outcomeBefore;
    std::vector<double> trigger;
    std::vector<double> triggerBefore;
    std::vector<double> dayNumber; ///< in the diary, from 0
    int span = 0;                  ///< days from the first on which both are known to the last
    int sinceLast = 0;             ///< days from that last one to the end of the diary

    int count() const { return int(outcome.size()); }
    /// Whether a slow change over the weeks has to be allowed for.
    bool isLong() const;
};

DayPairs dayPairs(const DailyNumbers &outcome, const Trigger &trigger);

/// The outcome less what the day before lets expect, and in a long diary less what changed slowly
/// over the weeks: what is left for a trigger of the day to go with. Up to a constant, and in steps
/// of a millionth of a point, so that days that are equal but for arithmetic are equal.
std::vector<double> withoutCarryOver(const DayPairs &pairs);

} // namespace pacewell
