// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/breathinglimits.h"

#include "core/plan/suitability.h"

#include <algorithm>
#include <set>

namespace pacewell {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

bool isBreathing(const SessionOutcome &session, const std::vector<BreathingPattern> &patterns)
{
    milliseconds breathed{0};
    for (const StepOutcome &step : session.steps) {
        if (std::ranges::find(patterns, step.itemId, &BreathingPattern::id) != patterns.end())
            breathed += step.done;
    }
    if (session.practice == PracticeKind::Breathe)
        breathed = std::max(breathed, session.done);
    return breathed >= breath::shortestCounted;
}

bool isComfortable(const SessionOutcome &session, const StepOutcome &step)
{
    return !step.hurt && !step.isSkipped && step.done >= breath::shortestCounted &&
           (session.isCompleted || step.done >= step.planned);
}

bool isWithin(milliseconds value, milliseconds least, milliseconds most)
{
    return value >= least && value <= most;
}

std::optional<PaceProblem> partProblem(const BreathPace &pace)
{
    for (const milliseconds part : {pace.in, pace.holdFull, pace.out, pace.holdEmpty}) {
        if (part % doses::breathStep != milliseconds{0})
            return PaceProblem::NotInHalfSeconds;
    }
    if (!isWithin(pace.in, doses::minBreathPart, doses::maxBreathIn))
        return PaceProblem::InOutOfRange;
    if (!isWithin(pace.out, doses::minBreathPart, doses::maxBreathOut))
        return PaceProblem::OutOutOfRange;
    for (const milliseconds hold : {pace.holdFull, pace.holdEmpty}) {
        if (!isWithin(hold, milliseconds{0}, doses::maxBreathHold))
            return PaceProblem::HoldOutOfRange;
    }
    return std::nullopt;
}

} // namespace

BreathingLimits breathingLimits(const std::vector<SessionOutcome> &history,
                                const std::vector<BreathingPattern> &patterns, QDate today)
{
    BreathingLimits limits;
    std::set<QDate> daysBefore;
    for (const SessionOutcome &session : history) {
        if (!isBreathing(session, patterns))
            continue;
        if (session.day < today)
            daysBefore.insert(session.day);
        else
            ++limits.sessionsToday;
    }
    limits.areFirstDays = daysBefore.size() < size_t(breath::firstDays);
    limits.most = limits.areFirstDays ? breath::mostInFirstDays : breath::mostMinutes;
    return limits;
}

minutes suggestedLength(const BreathingPattern &pattern, const std::vector<SessionOutcome> &history,
                        const BreathingLimits &limits)
{
    std::vector<QDateTime> comfortable;
    std::optional<QDateTime> lastBad;
    for (const SessionOutcome &session : history) {
        for (const StepOutcome &step : session.steps) {
            if (step.itemId != pattern.id)
                continue;
            if (step.hurt)
                lastBad = lastBad ? std::max(*lastBad, session.startedAt) : session.startedAt;
            else if (isComfortable(session, step))
                comfortable.push_back(session.startedAt);
        }
    }
    const auto count = std::ranges::count_if(
        comfortable, [&](const QDateTime &startedAt) { return !lastBad || startedAt > *lastBad; });
    const minutes most = std::max(pattern.length, breath::longestSuggested);
    const minutes longer{pattern.maxBreaths > 0 ? 0 : count / breath::sessionsBeforeLonger};
    return std::min({pattern.length + longer, most, limits.most});
}

std::optional<Condition> reasonAgainstHolds(const Profile &profile)
{
    using enum Condition;
    for (const Condition condition :
         {Pregnancy, HeartOrLung, HighBloodPressure, Glaucoma, Epilepsy, Panic, Fainting}) {
        if (profile.has(condition))
            return condition;
    }
    return std::nullopt;
}

std::optional<BreathingBar> barAgainst(const BreathingPattern &pattern,
                                       const BreathingLimits &limits, const Profile &profile,
                                       bool areOptionalShown)
{
    if (reasonAgainst(pattern, profile) || (pattern.pace.hasHolds() && reasonAgainstHolds(profile)))
        return BreathingBar::Condition;
    if ((pattern.isOptional || pattern.pace.hasHolds()) && !areOptionalShown)
        return BreathingBar::NotAskedFor;
    if (!pattern.isForBeginners && limits.areFirstDays)
        return BreathingBar::FirstDays;
    return std::nullopt;
}

std::optional<PaceProblem> paceProblem(const BreathPace &pace, const BreathingLimits &limits,
                                       const Profile &profile, bool areOptionalShown)
{
    if (const auto problem = partProblem(pace))
        return problem;
    const double rate = 60'000.0 / double(pace.length().count()); // breaths a minute
    if (rate > doses::maxBreathRate)
        return PaceProblem::TooFast;
    if (rate < (pace.hasHolds() ? doses::minBreathRateWithHolds : doses::minBreathRate))
        return PaceProblem::TooSlow;
    if (!pace.hasHolds())
        return std::nullopt;
    if (reasonAgainstHolds(profile))
        return PaceProblem::HoldsNotForYou;
    if (!areOptionalShown || limits.areFirstDays)
        return PaceProblem::HoldsNotAskedFor;
    return std::nullopt;
}

} // namespace pacewell
