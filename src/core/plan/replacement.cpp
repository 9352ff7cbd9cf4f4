// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/replacement.h"

#include "core/content/doses.h"
#include "core/content/stepdose.h"
#include "core/plan/positions.h"
#include "core/plan/suitability.h"

#include <algorithm>
#include <tuple>

namespace pacewell {
namespace {

template<typename Value>
int shared(const std::vector<Value> &some, const std::vector<Value> &others)
{
    return int(std::ranges::count_if(some, [&](const Value &value) {
        return std::ranges::find(others, value) != others.end();
    }));
}

bool isLow(Position position)
{
    return position == Position::Bed || position == Position::Floor;
}

template<typename Value>
bool has(const std::vector<Value> &values, const Value &value)
{
    return std::ranges::find(values, value) != values.end();
}

class Replacing
{
public:
    Replacing(const Gap &gap, const ContentLibrary &library, const Profile &profile)
        : m_gap(gap), m_library(library), m_profile(profile)
    {
    }

    std::optional<RoutineStep> step() const
    {
        const QString &id = m_gap.step.item;
        if (const Exercise *exercise = m_library.exercise(id))
            return stepOf(*exercise);
        if (const BreathingPattern *pattern = m_library.breathing(id))
            return stepOf(*pattern);
        if (const Relaxation *relaxation = m_library.relaxation(id))
            return stepOf(*relaxation);
        if (const Massage *massage = m_library.massage(id))
            return stepOf(*massage);
        if (const Heat *heat = m_library.heat(id))
            return stepOf(*heat);
        return std::nullopt;
    }

private:
    /// The item of lowest rank among those that suit and are not taken; the first by id of equals.
    /// No rank: it does not fit here.
    template<typename Item, typename Rank>
    const Item *best(const std::vector<Item> &items, Rank rank) const
    {
        const Item *best = nullptr;
        decltype(rank(items.front())) lowest;
        for (const Item &item : items) {
            if (m_gap.taken.contains(item.id) || reasonAgainst(item, m_profile))
                continue;
            const auto its = rank(item);
            if (its && (!best || *its < *lowest)) {
                best = &item;
                lowest = its;
            }
        }
        return best;
    }

    /// Where it would be done: in the place of \a wanted, else where the routine goes anyway, else
    /// as usual.
    std::optional<Position> placeOf(const GuidedItem &item, const GuidedItem &wanted) const
    {
        if (item.positions.empty())
            return std::nullopt;
        const auto here = positionOf(m_gap.step, wanted);
        if (here && has(item.positions, *here))
            return here;
        const auto known = std::ranges::find_if(
            item.positions, [&](Position each) { return has(m_gap.positions, each); });
        return known != item.positions.end() ? *known : item.positions.front();
    }

    /// 0: no other position is needed. 1: none that the routine does not have. 2: one more. Absent:
    /// that would be asking too much, of a hard day or of somebody at a desk.
    std::optional<int> distance(const GuidedItem &item, const GuidedItem &wanted) const
    {
        const auto here = positionOf(m_gap.step, wanted);
        const auto place = placeOf(item, wanted);
        if (!here || !place || *place == *here)
            return 0;
        if (has(m_gap.positions, *place))
            return 1;
        const bool isLyingDown = isLow(*place) && !isLow(*here);
        return m_gap.isGentle || isLyingDown ? std::nullopt : std::optional(2);
    }

    /// The position is named only where it is not the item's usual one.
    RoutineStep stepFor(const GuidedItem &item, const GuidedItem &wanted) const
    {
        RoutineStep step;
        step.item = item.id;
        const auto place = placeOf(item, wanted);
        if (place && *place != item.positions.front())
            step.position = place;
        return step;
    }

    RoutineStep exerciseStep(const Exercise &exercise, const Exercise &wanted) const
    {
        RoutineStep step = stepFor(exercise, wanted);
        if (exercise.sides == Sides::Each)
            step.side = m_gap.step.side;
        step.isEasier = m_gap.step.isEasier;
        Dose dose = m_gap.isGentle ? gentler(exercise.dose) : exercise.dose;
        const Dose asked = stepDose(wanted, m_gap.step);
        if (dose.isHeld() && asked.isHeld())
            dose.hold = std::min(dose.hold, asked.hold);
        if (dose != exercise.dose)
            step.dose = dose;
        return suited(exercise, step, m_profile);
    }

    std::optional<RoutineStep> stepOf(const Exercise &wanted) const
    {
        const Exercise *found = best(m_library.exercises(), [&](const Exercise &each) {
            using Rank = std::tuple<int, int, int, bool, bool>;
            const int muscles = shared(wanted.muscles, each.muscles);
            const int areas = shared(wanted.areas, each.areas);
            const bool isMuchForGentle = m_gap.isGentle && each.type == ExerciseType::Strength &&
                                         wanted.type != ExerciseType::Strength;
            const auto far = distance(each, wanted);
            if (muscles + areas == 0 || isMuchForGentle || !far ||
                !m_gap.room.fits(each, exerciseStep(each, wanted)))
                return std::optional<Rank>();
            return std::optional<Rank>({*far, -muscles, -areas, each.type != wanted.type,
                                        each.isHandsFree != wanted.isHandsFree});
        });
        return found ? std::optional(exerciseStep(*found, wanted)) : std::nullopt;
    }

    /// Never one with holds, nor one that has to be switched on.
    std::optional<RoutineStep> stepOf(const BreathingPattern &wanted) const
    {
        const BreathingPattern *found = best(m_library.breathing(), [&](const auto &each) {
            using Rank =
                std::tuple<bool, bool, std::chrono::milliseconds, std::chrono::milliseconds>;
            if (each.isOptional || each.pace.hasHolds())
                return std::optional<Rank>();
            return std::optional<Rank>(
                {wanted.isForBeginners && !each.isForBeginners,
                 each.pace.isPaced() != wanted.pace.isPaced(),
                 abs(each.pace.in - wanted.pace.in) + abs(each.pace.out - wanted.pace.out),
                 -each.pace.out});
        });
        if (!found)
            return std::nullopt;
        RoutineStep step = stepFor(*found, wanted);
        step.length = m_gap.step.length;
        return step;
    }

    std::optional<RoutineStep> stepOf(const Relaxation &wanted) const
    {
        const Relaxation *found = best(m_library.relaxations(), [&](const Relaxation &each) {
            return std::optional(
                std::tuple(each.form != wanted.form, abs(each.length - wanted.length)));
        });
        return found ? std::optional(stepFor(*found, wanted)) : std::nullopt;
    }

    std::optional<RoutineStep> stepOf(const Massage &wanted) const
    {
        const Massage *found = best(m_library.massages(), [&](const Massage &each) {
            using Rank = std::tuple<int, int, bool>;
            const int areas = shared(wanted.areas, each.areas);
            const auto far = distance(each, wanted);
            if (areas == 0 || !far)
                return std::optional<Rank>();
            return std::optional<Rank>({*far, -areas, each.tool != wanted.tool});
        });
        return found ? std::optional(stepFor(*found, wanted)) : std::nullopt;
    }

    /// Never one that only its maker's label times.
    std::optional<RoutineStep> stepOf(const Heat &wanted) const
    {
        const Heat *found = best(m_library.heats(), [&](const Heat &each) {
            using Rank = std::tuple<bool, int, std::chrono::minutes>;
            const int areas = shared(wanted.areas, each.areas);
            if (areas == 0 || each.length.count() == 0)
                return std::optional<Rank>();
            return std::optional<Rank>(
                {each.isWholeBody != wanted.isWholeBody, -areas, abs(each.length - wanted.length)});
        });
        if (!found)
            return std::nullopt;
        RoutineStep step = stepFor(*found, wanted);
        if (found->isWholeBody == wanted.isWholeBody)
            step.length = m_gap.step.length;
        return step;
    }

    const Gap &m_gap;
    const ContentLibrary &m_library;
    const Profile &m_profile;
};

} // namespace

std::optional<RoutineStep> replacement(const Gap &gap, const ContentLibrary &library,
                                       const Profile &profile)
{
    return Replacing(gap, library, profile).step();
}

} // namespace pacewell
