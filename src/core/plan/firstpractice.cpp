// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/firstpractice.h"

#include "core/plan/choices.h"
#include "core/plan/composer.h"
#include "core/plan/goodfortoday.h"

#include <algorithm>

namespace pacewell {
namespace {

using std::chrono::minutes;

constexpr minutes firstLength{3};
constexpr minutes leastOfFirst{2}; ///< less would hardly be a practice. Our own rule.

std::optional<Routine> firstMovements(const Preferences &preferences, const ContentLibrary &library,
                                      const Circumstances &circumstances, quint32 seed)
{
    Wish wish;
    wish.length = firstLength;
    wish.energy = Energy::Low;
    wish.profile = circumstances.profile;
    std::ranges::copy_if(preferences.areas, std::back_inserter(wish.areas),
                         [&](Area area) { return !isResting(circumstances.safety, area); });
    if (wish.areas.empty() && !preferences.areas.empty())
        return std::nullopt;
    std::vector<std::optional<Position>> places(preferences.positions.begin(),
                                                preferences.positions.end());
    if (places.empty())
        places.push_back(std::nullopt);
    std::optional<Routine> best;
    size_t leastUncovered = 0;
    for (const auto &place : places) {
        wish.position = place;
        const Composition made =
            compose(wish, library, circumstances.sessions, circumstances.now, seed);
        const auto ready = asItBegins(made.routine, library, circumstances);
        const bool isFit = ready && ready->length >= leastOfFirst && ready->length <= firstLength &&
                           suits(*ready, library, preferences);
        if (isFit && (!best || made.uncovered.size() < leastUncovered)) {
            best = ready;
            leastUncovered = made.uncovered.size();
        }
    }
    return best;
}

/// Where it suits if it can be; the first of these that is for beginners, else the first.
std::optional<Routine> firstBreathing(const Preferences &preferences, const ContentLibrary &library,
                                      const Circumstances &circumstances)
{
    std::optional<Routine> best;
    std::pair<bool, bool> least;
    for (const BreathingPattern &pattern : library.breathing()) {
        const auto practice = library.practice(pattern.id);
        if (!isPlain(pattern) || !practice)
            continue;
        const Routine wanted = lasting(*practice, library, firstLength);
        const auto ready = asItBegins(wanted, library, circumstances);
        const std::pair rank(!suits(wanted, library, preferences), !pattern.isForBeginners);
        if (ready && (!best || rank < least)) {
            best = ready;
            least = rank;
        }
    }
    return best;
}

} // namespace

bool suits(const Routine &routine, const ContentLibrary &library, const Preferences &preferences)
{
    if (preferences.longest && routine.length > *preferences.longest)
        return false;
    const std::vector<Position> places = positionsOf(routine, library);
    if (preferences.positions.empty() || places.empty())
        return true;
    const auto isGood = [&](Position place) {
        return std::ranges::find(preferences.positions, place) != preferences.positions.end();
    };
    const bool isChoice = routine.steps.size() == 1;
    return isChoice ? std::ranges::any_of(places, isGood) : std::ranges::all_of(places, isGood);
}

std::optional<Routine> asItBegins(const Routine &routine, const ContentLibrary &library,
                                  const Circumstances &circumstances)
{
    Readiness ready = readiness(routine, library, circumstances, std::nullopt);
    if (ready.bar || !ready.checklists.empty() || ready.isHeatSiteWanted)
        return std::nullopt;
    return std::move(ready.routine);
}

bool isPlain(const BreathingPattern &pattern)
{
    return !pattern.isOptional && !pattern.pace.hasHolds() && pattern.maxBreaths == 0;
}

std::optional<Routine> firstPractice(const Preferences &preferences, const ContentLibrary &library,
                                     const Circumstances &circumstances, quint32 seed)
{
    if (const auto moving = firstMovements(preferences, library, circumstances, seed))
        return moving;
    return firstBreathing(preferences, library, circumstances);
}

} // namespace pacewell
