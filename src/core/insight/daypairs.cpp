// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/daypairs.h"

#include "core/insight/associationlimits.h"
#include "core/insight/leastsquares.h"

#include <algorithm>
#include <cmath>

namespace pacewell {
namespace {

struct Day
{
    double outcome = 0;
    double trigger = 0;
};

std::optional<Day> dayAt(const DailyNumbers &outcomes, const Trigger &trigger, size_t index)
{
    const auto outcome = numberOn(outcomes, index);
    const auto value = numberOn(trigger.days, index);
    if (!outcome || !value)
        return std::nullopt;
    if (trigger.scale == TriggerScale::YesNo && *value != 0 && *value != 1)
        return std::nullopt;
    return Day{*outcome, *value};
}

} // namespace

bool DayPairs::isLong() const
{
    return span >= associating::trendDays;
}

DayPairs dayPairs(const DailyNumbers &outcome, const Trigger &trigger)
{
    DayPairs pairs;
    std::optional<Day> before;
    std::optional<size_t> first;
    size_t last = 0;
    for (size_t i = 0; i < outcome.size(); ++i) {
        const std::optional<Day> day = dayAt(outcome, trigger, i);
        if (day) {
            first = first.value_or(i);
            last = i;
        }
        if (day && before) {
            pairs.outcome.push_back(day->outcome);
            pairs.outcomeBefore.push_back(before->outcome);
            pairs.trigger.push_back(day->trigger);
            pairs.triggerBefore.push_back(before->trigger);
            pairs.dayNumber.push_back(double(i));
        }
        before = day;
    }
    if (first) {
        pairs.span = int(last - *first) + 1;
        pairs.sinceLast = int(outcome.size() - 1 - last);
    }
    return pairs;
}

std::vector<double> withoutCarryOver(const DayPairs &pairs)
{
    std::vector<std::span<const double>> slowChange;
    if (pairs.isLong())
        slowChange.push_back(pairs.dayNumber);
    const auto slope = slopeOf(pairs.outcome, pairs.outcomeBefore, slowChange);
    const double carried = slope ? std::clamp(slope->value, 0.0, associating::mostCarriedOver) : 0;
    std::vector<double> left;
    for (size_t i = 0; i < pairs.outcome.size(); ++i)
        left.push_back(pairs.outcome[i] - carried * pairs.outcomeBefore[i]);
    if (pairs.isLong()) {
        const auto aDay = slopeOf(left, pairs.dayNumber);
        for (size_t i = 0; i < left.size(); ++i)
            left[i] -= aDay ? aDay->value * pairs.dayNumber[i] : 0;
    }
    for (double &value : left)
        value = std::round(value * 1e6) / 1e6;
    return left;
}

} // namespace pacewell
