// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/association.h"

#include "core/insight/associationlimits.h"
#include "core/insight/benjaminihochberg.h"

#include <algorithm>

namespace pacewell {
namespace {

using associating::confidence;

/// A trigger of which there are enough days, and what testing it gave.
struct Tested
{
    size_t index = 0; ///< among the triggers
    DayPairs pairs;
    LagTest test;
};

const std::vector<double> &columnAt(const DayPairs &pairs, Lag lag)
{
    return lag == Lag::SameDay ? pairs.trigger : pairs.triggerBefore;
}

LagTest testOf(const DayPairs &pairs, TriggerScale scale)
{
    std::vector<LaggedTrigger> lags;
    for (const Lag lag : {Lag::SameDay, Lag::DayBefore}) {
        if (variesEnough(columnAt(pairs, lag), scale))
            lags.push_back({lag, columnAt(pairs, lag)});
    }
    return testLags(withoutCarryOver(pairs), lags);
}

std::optional<Association::Effect> effectOf(const Tested &tested, TriggerScale scale)
{
    const DayPairs &pairs = tested.pairs;
    const std::vector<double> &trigger = columnAt(pairs, tested.test.lag);
    std::vector<std::span<const double>> covariates{pairs.outcomeBefore};
    if (pairs.isLong())
        covariates.push_back(pairs.dayNumber);
    const auto slope = slopeOf(pairs.outcome, trigger, covariates);
    if (!slope)
        return std::nullopt;
    const double step = scale == TriggerScale::ZeroToTen ? associating::ratingStep : 1;
    const Interval likely = slope->likely(confidence);
    const auto isThere = [](double value) { return value > 0; };
    return Association::Effect{slope->value * step,
                               {likely.low * step, likely.high * step},
                               pairs.count(),
                               int(std::ranges::count_if(trigger, isThere))};
}

bool isWorthTelling(const Association::Effect &effect)
{
    return associating::isLargeEnough(effect.size) && !effect.likely.contains(0);
}

/// What is told of a trigger whose test is believed.
Association toldOf(const Tested &tested, TriggerScale scale)
{
    Association told;
    told.verdict = Association::Verdict::NoClearLink;
    const auto effect = effectOf(tested, scale);
    if (!effect || !isWorthTelling(*effect))
        return told;
    told.lag = tested.test.lag;
    told.direction =
        effect->size > 0 ? Association::Direction::Higher : Association::Direction::Lower;
    told.verdict = Association::Verdict::Hint;
    if (tested.pairs.span >= associating::patternDays) {
        told.verdict = Association::Verdict::Pattern;
        told.effect = effect;
    }
    return told;
}

std::vector<bool> believedOf(const std::vector<Tested> &tested)
{
    std::vector<double> pValues;
    for (const Tested &each : tested)
        pValues.push_back(each.test.p);
    return benjaminiHochberg(pValues, associating::falseDiscoveries);
}

} // namespace

std::optional<std::vector<Association>> associationsIn(const DailyNumbers &outcome,
                                                       const std::vector<Trigger> &triggers,
                                                       const WorkProgress &goOn)
{
    std::vector<Association> all(triggers.size());
    std::vector<Tested> tested;
    for (size_t i = 0; i < triggers.size(); ++i) {
        const TriggerScale scale = triggers[i].scale;
        DayPairs pairs = dayPairs(outcome, triggers[i]);
        all[i].missing = missingDays(pairs, scale);
        if (all[i].missing.isNone() && tested.size() == associating::mostTriggers) {
            all[i].verdict = Association::Verdict::LeftOut;
        } else if (all[i].missing.isNone()) {
            all[i].verdict = Association::Verdict::NoClearLink;
            const LagTest test = testOf(pairs, scale);
            tested.push_back({i, std::move(pairs), test});
        }
        if (goOn && !goOn(double(i + 1) / double(triggers.size())))
            return std::nullopt;
    }
    const std::vector<bool> believed = believedOf(tested);
    for (size_t i = 0; i < tested.size(); ++i) {
        const size_t index = tested[i].index;
        if (believed[i])
            all[index] = toldOf(tested[i], triggers[index].scale);
    }
    return all;
}

} // namespace pacewell
