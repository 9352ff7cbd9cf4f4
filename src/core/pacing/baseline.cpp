// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/baseline.h"

#include "core/pacing/pacingdoses.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace pacewell {
namespace {

std::vector<Baseline::Doubt> doubtsOf(double least, double most, bool hadFlare,
                                      std::optional<int> confidence)
{
    std::vector<Baseline::Doubt> doubts;
    if (pacing::isAbove(most, pacing::wideSpread * least))
        doubts.push_back(Baseline::Doubt::WideSpread);
    if (hadFlare)
        doubts.push_back(Baseline::Doubt::RecentFlare);
    if (confidence.value_or(0) < pacing::goodConfidence)
        doubts.push_back(Baseline::Doubt::LowConfidence);
    return doubts;
}

} // namespace

double stride(double amount, AmountUnit unit)
{
    switch (unit) {
    case AmountUnit::Minutes:
        return pacing::isAbove(pacing::halfMinutesBelow, amount) ? pacing::shortMinuteStride
                                                                 : pacing::minuteStride;
    case AmountUnit::Steps:
    case AmountUnit::Metres:
        return pacing::isAbove(pacing::fineStepsBelow, amount) ? pacing::fineStepStride
                                                               : pacing::stepStride;
    case AmountUnit::Repetitions:
        break;
    }
    return pacing::repetitionStride;
}

double roundedDown(double amount, AmountUnit unit)
{
    const double step = stride(amount, unit);
    const double least = unit == AmountUnit::Minutes ? pacing::leastMinutes : step;
    return std::max(least, std::floor(amount / step + pacing::tolerance) * step);
}

std::vector<Measurement> countingMeasurements(const std::vector<Measurement> &measurements)
{
    static_assert(pacing::measuringDays <= pacing::mostMeasurements, "one a day is few enough");
    std::map<QDate, double> byDay;
    for (const Measurement &each : measurements) {
        if (each.amount > 0)
            byDay.insert_or_assign(each.day, each.amount);
    }
    std::vector<Measurement> counting;
    for (const auto &[day, amount] : byDay) {
        if (day.daysTo(byDay.rbegin()->first) < pacing::measuringDays)
            counting.push_back({day, amount});
    }
    return counting;
}

Baseline baselineFrom(const std::vector<Measurement> &measurements, AmountUnit unit, bool hadFlare,
                      std::optional<int> confidence)
{
    const std::vector<Measurement> counting = countingMeasurements(measurements);
    const int count = int(counting.size());
    Baseline baseline;
    baseline.missing = std::max(0, pacing::fewestMeasurements - count);
    if (baseline.missing > 0)
        return baseline;
    const auto [least, most] = std::ranges::minmax(counting, {}, &Measurement::amount);
    const auto sum = [](double before, const Measurement &each) { return before + each.amount; };
    baseline.mean = std::accumulate(counting.begin(), counting.end(), 0.0, sum) / count;
    baseline.doubts = doubtsOf(least.amount, most.amount, hadFlare, confidence);
    baseline.factor = baseline.doubts.empty() ? pacing::usualFactor : pacing::carefulFactor;
    baseline.firstQuota = roundedDown(baseline.factor * baseline.mean, unit);
    return baseline;
}

} // namespace pacewell
