// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/choices.h"

#include "core/content/doses.h"

#include <algorithm>
#include <set>

namespace pacewell {
namespace {

using std::chrono::minutes;

/// Breathing that ends after so many breaths, and heat whose label says how long, have no length
/// to choose.
bool hasLength(const RoutineStep &step, const ContentLibrary &library)
{
    if (const BreathingPattern *pattern = library.breathing(step.item))
        return pattern->maxBreaths == 0;
    const Heat *heat = library.heat(step.item);
    return heat && heat->length.count() > 0;
}

LengthChoice lengthOf(const BreathingPattern &pattern, const RoutineStep &step,
                      const std::vector<SessionOutcome> &history, const BreathingLimits &limits)
{
    LengthChoice choice;
    const minutes usual = step.length.value_or(pattern.length);
    choice.most = limits.most;
    choice.least = std::min(doses::minBreathing, limits.most);
    choice.usual = std::clamp(step.length ? usual : suggestedLength(pattern, history, limits),
                              choice.least, choice.most);
    choice.isShortForFirstDays = limits.areFirstDays && usual > limits.most;
    return choice;
}

LengthChoice lengthOf(const Heat &heat, const RoutineStep &step)
{
    LengthChoice choice;
    choice.isForHeat = true;
    choice.least = heat.isWholeBody ? doses::minWholeBodyHeat : doses::minHeat;
    choice.most = doses::maxHeat;
    choice.usual = std::clamp(step.length.value_or(heat.length), choice.least, choice.most);
    return choice;
}

} // namespace

PracticeChoices choicesFor(const Routine &routine, const ContentLibrary &library,
                           const std::vector<SessionOutcome> &history, QDate today)
{
    PracticeChoices choices;
    std::set<Area> spareable;
    for (const RoutineStep &step : routine.steps) {
        if (const Exercise *exercise = library.exercise(step.item)) {
            choices.canBeGentler = true;
            choices.hasSides |= exercise->sides == Sides::Each;
        } else if (const BreathingPattern *pattern = library.breathing(step.item)) {
            choices.isPaced |= pattern->pace.isPaced();
        } else if (const Relaxation *relaxation = library.relaxation(step.item)) {
            for (const RelaxationPart &part : relaxation->parts) {
                choices.canBeReleaseOnly |= part.isTensed();
                spareable.insert(part.areas.begin(), part.areas.end());
            }
        }
    }
    choices.spareable.assign(spareable.begin(), spareable.end());

    const auto isTimed = [&](const RoutineStep &step) { return hasLength(step, library); };
    if (std::ranges::count_if(routine.steps, isTimed) != 1)
        return choices;
    const RoutineStep &timed = *std::ranges::find_if(routine.steps, isTimed);
    if (const BreathingPattern *pattern = library.breathing(timed.item))
        choices.length = lengthOf(*pattern, timed, history,
                                  breathingLimits(history, library.breathing(), today));
    else
        choices.length = lengthOf(*library.heat(timed.item), timed);
    return choices;
}

Routine lasting(Routine routine, const ContentLibrary &library, std::chrono::minutes length)
{
    for (RoutineStep &step : routine.steps) {
        if (hasLength(step, library))
            step.length = length;
    }
    return routine;
}

} // namespace pacewell
