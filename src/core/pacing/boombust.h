// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/load.h"

namespace pacewell {

/// A day well above what is usual, and the one soon after with far less done and more pain.
struct BoomBust
{
    QDate boom;
    QDate bust;

    bool operator==(const BoomBust &) const = default;
};

/// What is seen of boom and bust. Our own definition; in simulation it takes 0 to 1.6 % of steady
/// diaries for swinging ones (section 2 of the evidence), and about 3 % where pain varies more by
/// itself. It looks at the last 28 days and at nothing before them, so that a pattern that is over
/// is not held against anybody: our own rule.
///
/// A day is logged where both its load and its pain are known. It can be judged where its load is
/// known, the first day with a load lies at least 14 days before it, and 7 or more of the 14 days
/// before it are logged; usual is the median of those.
struct BoomBustView
{
    /// How many days, each of them logged, it takes until one can be judged: 15 at the very
    /// beginning, 0 as long as one of the 28 could be. Above 0 nothing else is told of boom and
    /// bust.
    int missingDays = 0;
    /// Oldest first. They begin at least two days apart, so no bust is counted twice.
    std::vector<BoomBust> cycles;
    bool isPattern = false; ///< two cycles began within 21 days
    /// The median change of load from a day to the next, as a share of the median load: lower is
    /// steadier. Of the last 14 days; absent until the first day with a load is that long ago, and
    /// with fewer than 7 changes between days that are known.
    std::optional<double> unevenness;
    std::optional<double> unevennessBefore; ///< of the 14 days before them

    bool operator==(const BoomBustView &) const = default;
};

/// \a days one after the other, oldest first, none left out. All of them are over: a day that goes
/// on may still look like a bust. To judge 28 days it takes the 14 before them as well.
BoomBustView boomBustIn(const std::vector<DayLoad> &days);

} // namespace pacewell
