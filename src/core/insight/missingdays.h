// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/daypairs.h"

namespace pacewell {

/// What a diary lacks before anything can be told of a trigger: section 10 of the evidence.
struct MissingDays
{
    int days = 0;  ///< from the first to the last, of 28
    int pairs = 0; ///< days with the day before known as well, of 20
    /// Of those days: with the trigger, and without, of 5 each. Of one from 0 to 10: days with more
    /// of it than on others, and with no more; so its numbers have to differ enough.
    int with = 0;
    int without = 0;
    /// So many days more, each of them noted, are needed at least: all of the above at once.
    int atLeast = 0;

    bool isNone() const { return atLeast == 0; }
    bool operator==(const MissingDays &) const = default;
};

/// The days with and without are counted on the same day or on the day before, wherever fewer are
/// missing. \a pairs are of a trigger of that scale.
MissingDays missingDays(const DayPairs &pairs, TriggerScale scale);

/// Whether a column of a trigger, the one of the day or the one of the day before, holds enough
/// days with it and without.
bool variesEnough(const std::vector<double> &trigger, TriggerScale scale);

} // namespace pacewell
