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
/// diaries for swinging ones (section 2 of the evidence).
struct BoomBustView
{
    /// Days with load and pain known that are missing until anything can be told.
    int missingDays = 0;
    std::vector<BoomBust> cycles;           ///< oldest first
    bool isPattern = false;                 ///< two cycles began within three weeks
    std::optional<double> unevenness;       ///< of the last 14 days; lower is steadier
    std::optional<double> unevennessBefore; ///< of the 14 days before them

    bool operator==(const BoomBustView &) const = default;
};

/// \a days one after the other, oldest first.
BoomBustView boomBustIn(const std::vector<DayLoad> &days);

} // namespace pacewell
