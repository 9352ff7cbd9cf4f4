// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/suitability.h"

#include "core/content/doses.h"
#include "core/content/stepdose.h"
#include "core/content/timing.h"
#include "core/plan/positions.h"
#include "core/plan/replacement.h"

#include <QHash>

#include <algorithm>

namespace pacewell {
namespace {

std::optional<Condition> firstOf(const std::vector<Condition> &conditions, const Profile &profile)
{
    const auto found = std::ranges::find_if(
        conditions, [&](Condition condition) { return profile.has(condition); });
    return found != conditions.end() ? std::optional(*found) : std::nullopt;
}

class Fitting
{
public:
    Fitting(const Routine &routine, const ContentLibrary &library, const Profile &profile)
        : m_routine(routine), m_library(library), m_profile(profile)
    {
        for (const RoutineStep &step : routine.steps)
            m_taken.insert(step.item);
    }

    Fitted fitted()
    {
        // What stays takes its room before anything is put into a gap.
        for (const RoutineStep &step : m_routine.steps) {
            const Exercise *exercise = m_library.exercise(step.item);
            if (exercise && !reasonAgainst(*exercise, m_profile))
                take(*exercise, suited(*exercise, step, m_profile));
        }
        Fitted result{m_routine, {}};
        result.routine.steps.clear();
        for (const RoutineStep &step : m_routine.steps) {
            if (const auto fit = fitting(step))
                result.routine.steps.push_back(*fit);
        }
        result.changes = m_changes;
        if (!m_changes.empty())
            settle(result.routine);
        return result;
    }

private:
    void settle(Routine &routine) const
    {
        // Movements keep no order that is worth getting up for; heat before a stretch does.
        const bool isMovement = std::ranges::all_of(
            routine.steps, [&](const RoutineStep &step) { return m_library.exercise(step.item); });
        if (isMovement &&
            positionChanges(routine, m_library) > positionChanges(m_routine, m_library))
            groupByPosition(routine, m_library);
        routine.length =
            std::chrono::round<std::chrono::minutes>(timing::length(routine, m_library));
    }

    std::optional<RoutineStep> fitting(const RoutineStep &step)
    {
        const GuidedItem *item = m_library.item(step.item);
        if (!item)
            return step;
        if (const auto reason = reasonAgainst(*item, m_profile))
            return inPlaceOf(step, *reason);
        const Exercise *exercise = m_library.exercise(step.item);
        return exercise ? suitedStep(*exercise, step) : step;
    }

    RoutineStep suitedStep(const Exercise &exercise, const RoutineStep &step)
    {
        const RoutineStep fit = suited(exercise, step, m_profile);
        if (fit.isEasier != step.isEasier)
            tell({step.item, *firstOf(exercise.easierBy, m_profile), Change::Kind::Easier});
        if (fit.dose != step.dose)
            tell({step.item, Condition::Hypermobility, Change::Kind::ShorterHold});
        return fit;
    }

    std::optional<RoutineStep> inPlaceOf(const RoutineStep &step, Condition reason)
    {
        const auto before = m_replacements.constFind(step.item);
        if (before != m_replacements.cend())
            return otherSide(step, *before);
        const auto fit = replacement({step, m_routine.isGentle, m_taken, m_positions, m_room},
                                     m_library, m_profile);
        m_replacements.insert(step.item, fit);
        if (!fit) {
            tell({step.item, reason, Change::Kind::LeftOut});
            return fit;
        }
        m_taken.insert(fit->item);
        if (const Exercise *exercise = m_library.exercise(fit->item))
            take(*exercise, *fit);
        tell({step.item, reason, Change::Kind::Replaced, fit->item});
        return fit;
    }

    /// An item that comes again is the other side of a movement, or more of it. The one in its
    /// place comes again only for the other side.
    std::optional<RoutineStep> otherSide(const RoutineStep &step, std::optional<RoutineStep> first)
    {
        if (!first || !first->side || !step.side || first->side == step.side)
            return std::nullopt;
        first->side = step.side;
        const Exercise &exercise = *m_library.exercise(first->item);
        if (!m_room.fits(exercise, *first))
            return std::nullopt;
        take(exercise, *first);
        return first;
    }

    void take(const Exercise &exercise, const RoutineStep &step)
    {
        m_room.take(exercise, step);
        if (const auto position = positionOf(step, exercise))
            m_positions.push_back(*position);
    }

    void tell(const Change &change)
    {
        if (std::ranges::find(m_changes, change) == m_changes.end())
            m_changes.push_back(change);
    }

    const Routine &m_routine;
    const ContentLibrary &m_library;
    const Profile &m_profile;
    MuscleRoom m_room;
    std::vector<Position> m_positions;
    QSet<QString> m_taken;
    QHash<QString, std::optional<RoutineStep>> m_replacements;
    std::vector<Change> m_changes;
};

} // namespace

std::optional<Condition> reasonAgainst(const GuidedItem &item, const Profile &profile)
{
    return firstOf(item.excludedBy, profile);
}

RoutineStep suited(const Exercise &exercise, RoutineStep step, const Profile &profile)
{
    step.isEasier = step.isEasier || firstOf(exercise.easierBy, profile).has_value();
    if (exercise.type == ExerciseType::Stretch && profile.has(Condition::Hypermobility) &&
        stepDose(exercise, step).hold > doses::shortHold) {
        step.dose = step.dose.value_or(exercise.dose);
        step.dose->hold = doses::shortHold;
    }
    return step;
}

Fitted fitted(const Routine &routine, const ContentLibrary &library, const Profile &profile)
{
    return Fitting(routine, library, profile).fitted();
}

} // namespace pacewell
