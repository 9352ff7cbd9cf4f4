// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/missingdays.h"

#include "core/insight/associationlimits.h"

#include <algorithm>

namespace pacewell {
namespace {

using associating::fewestEach;

/// How many days with a trigger are missing, and without.
struct Shortage
{
    int with = fewestEach;
    int without = fewestEach;

    int sum() const { return with + without; }
};

/// Where \a with days have it, of \a days.
Shortage shortageAt(int with, int days)
{
    return {std::max(0, fewestEach - with), std::max(0, fewestEach - (days - with))};
}

/// "With" is more than some number, the one that leaves least to be missing.
Shortage shortageOf(std::vector<double> values, TriggerScale scale)
{
    const int days = int(values.size());
    if (scale == TriggerScale::YesNo)
        return shortageAt(int(std::ranges::count(values, 1.0)), days);
    std::ranges::sort(values);
    Shortage least;
    for (int i = 0; i < days; ++i) {
        const bool isLastOfItsKind = i + 1 == days || values[size_t(i)] != values[size_t(i) + 1];
        if (!isLastOfItsKind)
            continue;
        const Shortage here = shortageAt(days - (i + 1), days);
        if (here.sum() < least.sum())
            least = here;
    }
    return least;
}

} // namespace

MissingDays missingDays(const DayPairs &pairs, TriggerScale scale)
{
    const Shortage sameDay = shortageOf(pairs.trigger, scale);
    const Shortage dayBefore = shortageOf(pairs.triggerBefore, scale);
    const Shortage shortage = dayBefore.sum() < sameDay.sum() ? dayBefore : sameDay;
    MissingDays missing;
    missing.with = shortage.with;
    missing.without = shortage.without;
    missing.pairs = std::max(0, associating::fewestPairs - pairs.count());
    missing.days = std::max(0, associating::hintDays - pairs.span);
    // The days that went by without a word since the last one count as soon as another is noted.
    const int next = missing.days > 0 ? std::max(1, missing.days - pairs.sinceLast) : 0;
    const int inPairs = std::max(missing.pairs, shortage.sum());
    // The first day after a gap has no day before.
    const bool isApart = pairs.span == 0 || pairs.sinceLast > 0;
    missing.atLeast = std::max(next, inPairs + (isApart && inPairs > 0 ? 1 : 0));
    return missing;
}

bool variesEnough(const std::vector<double> &trigger, TriggerScale scale)
{
    return shortageOf(trigger, scale).sum() == 0;
}

} // namespace pacewell
