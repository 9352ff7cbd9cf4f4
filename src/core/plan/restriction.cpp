// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/restriction.h"

#include "core/content/timing.h"

#include <algorithm>

namespace pacewell {
namespace {

bool isLow(Position position)
{
    return position == Position::Chair || position == Position::Bed;
}

/// What calms works no part of the body, however many it names.
bool worksRestingArea(const GuidedItem &item, const ContentLibrary &library,
                      const SafetyState &safety)
{
    const bool works =
        library.exercise(item.id) || library.massage(item.id) || library.heat(item.id);
    return works && (safety.isWholeBodyResting ||
                     std::ranges::any_of(item.areas,
                                         [&safety](Area area) { return isResting(safety, area); }));
}

/// A warm place is chosen: what rests is only out of the choice.
bool isPlaceChosen(const GuidedItem &item, const ContentLibrary &library)
{
    const Heat *heat = library.heat(item.id);
    return heat && !heat->isWholeBody;
}

/// Takes \a step off its feet; false where it cannot.
bool sitDown(RoutineStep &step, const Exercise &exercise)
{
    if (step.position ? isLow(*step.position)
                      : !exercise.positions.empty() && isLow(exercise.positions.front()))
        return true;
    const auto low = std::ranges::find_if(exercise.positions, isLow);
    if (low == exercise.positions.end())
        return false;
    step.position = *low;
    return true;
}

/// Why the step has to go; absent: it may stay, in the form that it has then.
std::optional<Restriction::Kind> restrict(RoutineStep &step, const GuidedItem &item,
                                          const ContentLibrary &library, const SafetyState &safety)
{
    const bool isChoiceLeft =
        isPlaceChosen(item, library) && !safety.isWholeBodyResting &&
        std::ranges::any_of(item.areas, [&safety](Area area) { return !isResting(safety, area); });
    if (worksRestingArea(item, library, safety) && !isChoiceLeft)
        return Restriction::Kind::AreaRests;
    const Exercise *exercise = library.exercise(item.id);
    if (!exercise || !safety.isGentleOnly())
        return std::nullopt;
    if (exercise->type == ExerciseType::Strength)
        return Restriction::Kind::NoStrength;
    if (safety.isOffFeet() && !sitDown(step, *exercise))
        return Restriction::Kind::OffFeet;
    step.isEasier = true;
    return std::nullopt;
}

} // namespace

bool isResting(const SafetyState &safety, Area area)
{
    return safety.isWholeBodyResting ||
           std::ranges::find(safety.restingAreas, area) != safety.restingAreas.end();
}

Restricted restricted(const Routine &routine, const ContentLibrary &library,
                      const SafetyState &safety)
{
    Restricted result{routine, {}};
    result.routine.steps.clear();
    for (RoutineStep step : routine.steps) {
        const GuidedItem *item = library.item(step.item);
        const auto reason = item ? restrict(step, *item, library, safety) : std::nullopt;
        if (reason)
            result.restrictions.push_back({step.item, *reason});
        else
            result.routine.steps.push_back(step);
    }
    if (result.routine.steps != routine.steps)
        result.routine.length =
            std::chrono::round<std::chrono::minutes>(timing::length(result.routine, library));
    return result;
}

bool isLocked(const Routine &routine, const ContentLibrary &library, const SafetyState &safety)
{
    return safety.locks(routine.practice) ||
           std::ranges::any_of(routine.steps, [&](const RoutineStep &step) {
               const auto practice = library.practice(step.item);
               return practice && safety.locks(practice->practice);
           });
}

bool mayGoOn(const Routine &routine, std::optional<Area> heatSite, const ContentLibrary &library,
             const SafetyState &safety)
{
    return !isLocked(routine, library, safety) && !(heatSite && isResting(safety, *heatSite)) &&
           restricted(routine, library, safety).routine.steps == routine.steps;
}

} // namespace pacewell
