// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/boombust.h"

#include "core/pacing/median.h"
#include "core/pacing/pacingdoses.h"

#include <cmath>
#include <span>

namespace pacewell {
namespace {

using Days = std::span<const DayLoad>;

struct Usual
{
    double load = 0;
    double pain = 0;
};

bool isLogged(const DayLoad &day)
{
    return day.load && day.pain;
}

/// The \a count days before the one at \a index; fewer at the beginning.
Days daysBefore(Days days, size_t index, size_t count)
{
    const size_t first = index - std::min(index, count);
    return days.subspan(first, index - first);
}

/// Where the first day is of which anything was done or known not to be.
size_t beginningOf(Days days)
{
    const auto isKnown = [](const DayLoad &day) { return day.load.has_value(); };
    return size_t(std::ranges::find_if(days, isKnown) - days.begin());
}

/// What is usual on the day at \a index; absent where too little is known.
std::optional<Usual> usualOn(Days days, size_t index)
{
    if (index < beginningOf(days) + pacing::warmUpDays)
        return std::nullopt;
    std::vector<double> loads;
    std::vector<int> pains;
    for (const DayLoad &day : daysBefore(days, index, pacing::warmUpDays)) {
        if (!isLogged(day))
            continue;
        loads.push_back(*day.load);
        pains.push_back(*day.pain);
    }
    if (int(loads.size()) < pacing::fewestLogged)
        return std::nullopt;
    return Usual{*median(loads), *median(pains)};
}

bool canBeJudged(Days days, size_t index)
{
    return days[index].load && usualOn(days, index);
}

/// Where most days are without load nothing is a share of what is usual, so nothing is a boom.
bool isBoom(const DayLoad &day, const Usual &usual)
{
    return usual.load > 0 && !pacing::isAbove(pacing::boomFrom * usual.load, *day.load);
}

bool isBust(const DayLoad &day, const Usual &usual)
{
    return isLogged(day) && !pacing::isAbove(*day.load, pacing::bustUpTo * usual.load) &&
           *day.pain >= usual.pain + pacing::bustPain;
}

/// The cycle that begins on the day at \a index, which can be judged.
std::optional<BoomBust> cycleFrom(Days days, size_t index)
{
    const Usual usual = *usualOn(days, index);
    if (!isBoom(days[index], usual))
        return std::nullopt;
    const Days after = days.subspan(index + 1);
    for (const DayLoad &day : after.first(std::min(after.size(), size_t(pacing::bustWithin)))) {
        if (isBust(day, usual))
            return BoomBust{days[index].day, day.day};
    }
    return std::nullopt;
}

/// Until a day could be judged if every one from here on were logged.
int missingDays(std::vector<DayLoad> days)
{
    int missing = 0;
    do {
        days.push_back({{}, 0.0, 0});
        ++missing;
    } while (!canBeJudged(days, days.size() - 1));
    return missing;
}

/// Of the two weeks before the day at \a index.
std::optional<double> unevennessBefore(Days days, size_t index)
{
    if (index < beginningOf(days) + pacing::unevenDays)
        return std::nullopt;
    std::vector<double> loads;
    std::vector<double> changes;
    const DayLoad *before = nullptr;
    for (const DayLoad &day : daysBefore(days, index, pacing::unevenDays)) {
        if (day.load)
            loads.push_back(*day.load);
        if (day.load && before && before->load)
            changes.push_back(std::abs(*day.load - *before->load));
        before = &day;
    }
    const double usualLoad = median(loads).value_or(0);
    if (int(changes.size()) < pacing::fewestChanges || usualLoad <= 0)
        return std::nullopt;
    return *median(changes) / usualLoad;
}

bool isPattern(const std::vector<BoomBust> &cycles)
{
    for (size_t i = pacing::cyclesShown - 1; i < cycles.size(); ++i) {
        const QDate first = cycles[i - (pacing::cyclesShown - 1)].boom;
        if (first.daysTo(cycles[i].boom) < pacing::cyclesWithin)
            return true;
    }
    return false;
}

} // namespace

BoomBustView boomBustIn(const std::vector<DayLoad> &days)
{
    BoomBustView view;
    bool isAnyJudged = false;
    const size_t oldest = days.size() - std::min(days.size(), size_t(pacing::judgedDays));
    for (size_t i = oldest; i < days.size(); ++i) {
        if (!canBeJudged(days, i))
            continue;
        isAnyJudged = true;
        const bool isApart = view.cycles.empty() ||
                             view.cycles.back().boom.daysTo(days[i].day) >= pacing::boomsApart;
        if (const auto cycle = cycleFrom(days, i); cycle && isApart)
            view.cycles.push_back(*cycle);
    }
    view.missingDays = isAnyJudged ? 0 : missingDays(days);
    view.isPattern = isPattern(view.cycles);
    const size_t end = days.size();
    view.unevenness = unevennessBefore(days, end);
    view.unevennessBefore = unevennessBefore(days, end - std::min(end, size_t(pacing::unevenDays)));
    return view;
}

} // namespace pacewell
