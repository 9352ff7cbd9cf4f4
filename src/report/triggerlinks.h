// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/association.h"
#include "core/insight/record.h"

namespace pacewell {

/// What was looked at beside an outcome such as pain, and what came of it.
struct TriggerLink
{
    QString trigger; ///< its name, as in a list
    TriggerScale scale = TriggerScale::YesNo;
    Association link;
    bool isOwn = false; ///< named by the person

    bool isTold() const
    {
        return link.verdict == Association::Verdict::Hint ||
               link.verdict == Association::Verdict::Pattern;
    }
    bool operator==(const TriggerLink &) const = default;
};

/// How far back links are looked for, in days: what went together longer ago may be over. Our own
/// rule.
inline constexpr int linkDays = 365;

/// What goes with more or less of the outcome in the year up to \a today: patterns first, the
/// largest before the others, then hints, and last what there is nothing to tell of. Absent where
/// \a goOn said no.
std::optional<std::vector<TriggerLink>> triggerLinksIn(const Record &record, DiaryMeasure outcome,
                                                       QDate today, const WorkProgress &goOn);

} // namespace pacewell
