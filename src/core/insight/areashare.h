// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/trend.h"

namespace pacewell {

/// How often a place hurt in a period, and how much.
struct AreaShare
{
    PainArea area = PainArea::Jaw;
    Side side = Side::Both; ///< of a pair Left or Right, of the others Both
    int days = 0;           ///< on which it hurt
    double share = 0;       ///< of the days told, 0 to 1
    double strength = 0;    ///< mean of the days on which it hurt, 1 to 3

    bool operator==(const AreaShare &) const = default;
};

/// The map of the body over a period. Shares are of the days on which the map was told, so that two
/// periods can be held against each other though more was noted in one of them.
struct AreaShares
{
    int daysTold = 0;             ///< "nowhere" included; in the weekly rhythm, weeks
    std::vector<AreaShare> areas; ///< that hurt at all; by area, then left before right

    /// Whether enough was told for shares, and not for counts alone: as many days, or weeks, as a
    /// summary of a week takes. Our own rule.
    bool hasShares() const { return daysTold >= trend::weekSummaryFrom; }
    /// Of the days told, 0 to 1.
    double shareOf(PainArea area, Side side) const;

    bool operator==(const AreaShares &) const = default;
};

/// Of the entries of days, or in the weekly rhythm of those of weeks, from \a first to \a last.
AreaShares areaSharesOf(const std::vector<DiaryEntry> &entries, DiaryEntry::Span span, QDate first,
                        QDate last);

} // namespace pacewell
