// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/draft.h"

#include "core/content/doses.h"
#include "core/content/stepdose.h"
#include "core/content/timing.h"

#include <algorithm>
#include <tuple>

namespace pacewell {
namespace {

using std::chrono::seconds;

/// Less than this from a whole minute still rounds to it.
constexpr seconds halfMinute{30};

/// About what one movement takes with everything: 4 to 8 of them make 8 to 12 minutes (expert).
constexpr seconds perMovement{80};

/// The order within one position: warm first, calm last.
int phaseOf(ExerciseType type)
{
    switch (type) {
    case ExerciseType::Mobility:
        return 0;
    case ExerciseType::Strength:
        return 1;
    case ExerciseType::Stretch:
        return 2;
    case ExerciseType::Rest:
        return 3;
    }
    Q_UNREACHABLE();
}

/// What is looked for at this turn, so that a session has something of everything.
ExerciseType typeAt(Energy energy, size_t turn)
{
    using enum ExerciseType;
    static constexpr std::array<std::array<ExerciseType, 3>, 3> types{
        {{Mobility, Stretch, Rest}, {Mobility, Stretch, Strength}, {Mobility, Strength, Stretch}}};
    const auto &cycle = types[size_t(energy)];
    return cycle[turn % cycle.size()];
}

/// The most repetitions that a composition goes up to. Low is the flare set of the evidence (3 to 5
/// repetitions), middle its defaults, high the ranges that content may use.
int mostRepetitions(Energy energy, bool isHeld)
{
    static constexpr std::array<int, 3> held{3, 3, 4};
    static constexpr std::array<int, 3> moving{5, 8, doses::maxMovingRepetitions};
    return isHeld ? held[size_t(energy)] : moving[size_t(energy)];
}

template<typename Value>
bool has(const std::vector<Value> &values, const Value &value)
{
    return std::ranges::find(values, value) != values.end();
}

} // namespace

Draft::Draft(const Ingredients &ingredients, const std::vector<Position> &positions, bool isSmall)
    : m_ingredients(ingredients), m_positions(positions), m_room(ingredients.room)
{
    // Few movements done well come before many: more of them only where the first are not enough.
    const auto usual = 1 + size_t(ingredients.length / perMovement);
    fill(isSmall, std::max(usual, ingredients.wishedAreas));
    grow();
    fill(isSmall);
    fill(true);
    grow();
}

void Draft::fill(bool isSmall, size_t most)
{
    while (m_chosen.size() < most && isShort()) {
        const Candidate *candidate = next(isSmall);
        if (!candidate)
            return;
        add(*candidate, isSmall);
    }
}

bool Draft::isShort() const
{
    return m_length <= m_ingredients.length - halfMinute;
}

/// For the area that has been served least and can be served.
const Candidate *Draft::next(bool isSmall) const
{
    std::vector<Area> areas = m_ingredients.areas;
    std::ranges::stable_sort(areas, {}, [&](Area area) { return m_served[size_t(area)]; });
    for (const Area area : areas) {
        if (const Candidate *candidate = nextFor(area, isSmall))
            return candidate;
    }
    return nullptr;
}

const Candidate *Draft::nextFor(Area area, bool isSmall) const
{
    const int served = m_served[size_t(area)];
    const auto type = typeAt(m_ingredients.energy, m_chosen.size());
    const auto rank = [&](const Candidate &candidate) {
        const auto isAhead = [&](Area each) {
            return has(m_ingredients.areas, each) && m_served[size_t(each)] > served;
        };
        return std::tuple(std::ranges::count_if(candidate.exercise->areas, isAhead),
                          candidate.exercise->type != type, candidate.recency, candidate.lot);
    };
    const Candidate *best = nullptr;
    for (const Candidate &candidate : m_ingredients.candidates) {
        if (has(candidate.exercise->areas, area) && isOpen(candidate, isSmall) &&
            (!best || rank(candidate) < rank(*best)))
            best = &candidate;
    }
    return best;
}

bool Draft::isOpen(const Candidate &candidate, bool isSmall) const
{
    const auto &places = candidate.exercise->positions;
    const seconds length = isSmall ? candidate.smallLength : candidate.usualLength;
    return m_length + length < m_ingredients.length + halfMinute &&
           std::ranges::any_of(places, [&](Position each) { return has(m_positions, each); }) &&
           std::ranges::find(m_chosen, candidate.exercise, &Chosen::exercise) == m_chosen.end() &&
           m_room.fits(*candidate.exercise, isSmall ? candidate.small : candidate.usual);
}

void Draft::add(const Candidate &candidate, bool isSmall)
{
    m_chosen.push_back({candidate.exercise, isSmall ? candidate.small : candidate.usual,
                        isSmall ? candidate.smallLength : candidate.usualLength});
    m_room.take(*candidate.exercise, m_chosen.back().step);
    m_length += m_chosen.back().length;
    for (const Area area : candidate.exercise->areas)
        ++m_served[size_t(area)];
}

/// One more repetition here and there, as long as that comes nearer to the length.
void Draft::grow()
{
    bool hasGrown = true;
    while (hasGrown) {
        hasGrown = false;
        for (Chosen &chosen : m_chosen)
            hasGrown = grow(chosen) || hasGrown;
    }
}

bool Draft::grow(Chosen &chosen)
{
    const Exercise &exercise = *chosen.exercise;
    RoutineStep bigger = chosen.step;
    bigger.dose = bigger.dose.value_or(exercise.dose);
    ++bigger.dose->repetitions;
    if (bigger.dose->repetitions > mostRepetitions(m_ingredients.energy, bigger.dose->isHeld()) ||
        !doseProblem(exercise.type, exercise.sides, *bigger.dose).isEmpty())
        return false;
    const seconds gain = timing::length(exercise, bigger) - chosen.length;
    const seconds missing = m_ingredients.length - m_length;
    if (gain.count() == 0 || abs(missing - gain) >= abs(missing) ||
        !roomWithout(&chosen).fits(exercise, bigger))
        return false;
    chosen.step = bigger;
    chosen.length += gain;
    m_room = roomWithout(nullptr);
    m_length += gain;
    return true;
}

MuscleRoom Draft::roomWithout(const Chosen *without) const
{
    MuscleRoom room = m_ingredients.room;
    for (const Chosen &each : m_chosen) {
        if (&each != without)
            room.take(*each.exercise, each.step);
    }
    return room;
}

/// Which of the positions: what warms up goes early, what calms goes late.
size_t Draft::placeOf(const Exercise &exercise) const
{
    if (!has(exercise.positions, m_positions.front()))
        return m_positions.size() - 1;
    const bool isLate = phaseOf(exercise.type) >= phaseOf(ExerciseType::Stretch);
    return isLate && has(exercise.positions, m_positions.back()) ? m_positions.size() - 1 : 0;
}

std::vector<RoutineStep> Draft::steps() const
{
    std::vector<Chosen> ordered = m_chosen;
    std::ranges::stable_sort(ordered, {}, [&](const Chosen &chosen) {
        return std::tuple(placeOf(*chosen.exercise), phaseOf(chosen.exercise->type),
                          chosen.exercise->areas.front());
    });
    std::vector<RoutineStep> steps;
    for (const Chosen &chosen : ordered) {
        RoutineStep step = chosen.step;
        const Position position = m_positions[placeOf(*chosen.exercise)];
        if (position != chosen.exercise->positions.front())
            step.position = position;
        steps.push_back(step);
    }
    return steps;
}

} // namespace pacewell
