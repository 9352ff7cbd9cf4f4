// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/experiment.h"

#include "core/insight/associationlimits.h"

#include <algorithm>

namespace pacewell {
namespace {

/// The blocks of which enough is known, a row for each.
struct Blocks
{
    std::vector<double> means;
    std::vector<double> isWith; ///< 1 or 0
    std::vector<double> numbers;

    int countOf(double with) const { return int(std::ranges::count(isWith, with)); }
};

std::optional<double> meanOf(const Experiment &experiment, const DailyNumbers &outcome, int block)
{
    double sum = 0;
    int noted = 0;
    const int first = block * experiment.blockDays;
    for (int day = first + associating::settlingDays; day < first + experiment.blockDays; ++day) {
        if (const auto number = numberOn(outcome, size_t(day))) {
            sum += *number;
            ++noted;
        }
    }
    const int lookedAt = experiment.blockDays - associating::settlingDays;
    return 2 * noted >= lookedAt ? std::optional(sum / noted) : std::nullopt;
}

Blocks blocksOf(const Experiment &experiment, const DailyNumbers &outcome)
{
    Blocks blocks;
    for (int block = 0; block < experiment.blocks; ++block) {
        if (const auto mean = meanOf(experiment, outcome, block)) {
            blocks.means.push_back(*mean);
            blocks.isWith.push_back(experiment.isWithBlock(block) ? 1 : 0);
            blocks.numbers.push_back(double(block));
        }
    }
    return blocks;
}

/// The share of the days with, or without, on which it was practised; of those that are over.
double practisedOf(const Experiment &experiment, const ExperimentRecord &record, bool with)
{
    int days = 0;
    int done = 0;
    const size_t over = std::min(size_t(experiment.days()), record.outcome.size());
    for (size_t day = 0; day < over; ++day) {
        if (experiment.isWithDay(int(day)) != with)
            continue;
        ++days;
        done += day < record.practised.size() && record.practised[day] ? 1 : 0;
    }
    return days > 0 ? double(done) / days : 0;
}

bool isContrast(const ExperimentResult &result)
{
    return result.practisedWith - result.practisedWithout >=
           associating::leastContrast - associating::tolerance;
}

ExperimentResult::Verdict verdictOn(const Slope &difference, const Interval &likely,
                                    bool isHigherBetter)
{
    if (!associating::isLargeEnough(difference.value) || likely.contains(0))
        return ExperimentResult::Verdict::NoClearEffect;
    return (difference.value > 0) == isHigherBetter ? ExperimentResult::Verdict::Helped
                                                    : ExperimentResult::Verdict::Worse;
}

} // namespace

bool Experiment::isPossible() const
{
    return blockDays >= associating::shortestBlock && blockDays <= associating::longestBlock &&
           blocks >= 2 * associating::fewestBlocksOfEach && blocks <= associating::mostBlocks;
}

ExperimentResult resultOf(const Experiment &experiment, const ExperimentRecord &record)
{
    ExperimentResult result;
    if (!experiment.isPossible())
        return result;
    const size_t days = size_t(experiment.days());
    result.missingDays = int(days - std::min(days, record.outcome.size()));
    result.practisedWith = practisedOf(experiment, record, true);
    result.practisedWithout = practisedOf(experiment, record, false);
    if (result.missingDays > 0)
        return result;
    const Blocks blocks = blocksOf(experiment, record.outcome);
    result.missingWith = std::max(0, associating::fewestBlocksOfEach - blocks.countOf(1));
    result.missingWithout = std::max(0, associating::fewestBlocksOfEach - blocks.countOf(0));
    if (result.missingWith > 0 || result.missingWithout > 0)
        return result;
    result.verdict = ExperimentResult::Verdict::TooAlike;
    const auto slope = slopeOf(blocks.means, blocks.isWith, {blocks.numbers});
    if (!slope || !isContrast(result))
        return result;
    result.difference = slope->value;
    result.likely = slope->likely(associating::confidence);
    result.verdict = verdictOn(*slope, *result.likely, experiment.isHigherBetter);
    return result;
}

} // namespace pacewell
