// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/musclecaps.h"

#include "core/content/doses.h"
#include "core/content/stepdose.h"
#include "core/content/timing.h"

#include <algorithm>

namespace pacewell {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// Which of left and right are worked; an exercise for the whole body works both.
std::array<bool, 2> sidesWorked(const Exercise &exercise, std::optional<Side> only)
{
    if (exercise.sides != Sides::Each || !only || *only == Side::Both)
        return {true, true};
    return {*only == Side::Left, *only == Side::Right};
}

milliseconds donePerSide(const Exercise &exercise, const StepOutcome &step)
{
    const bool isShared = exercise.sides == Sides::Each && step.side == Side::Both;
    return isShared ? step.done / 2 : step.done;
}

template<typename Muscles>
void add(Muscles &worked, const Exercise &exercise, std::optional<Side> only, milliseconds time)
{
    const auto sides = sidesWorked(exercise, only);
    for (const Muscle muscle : exercise.muscles) {
        for (size_t side = 0; side < sides.size(); ++side) {
            if (sides[side])
                worked[size_t(muscle)][side] += time;
        }
    }
}

QDateTime endOf(const SessionOutcome &session)
{
    return session.endedAt.isValid() ? session.endedAt
                                     : session.startedAt.addMSecs(session.done.count());
}

/// The step with the most that \a room allows; absent when even the shortest hold is too much.
std::optional<RoutineStep> shortened(const Exercise &exercise, RoutineStep step, milliseconds room)
{
    Dose &dose = step.dose ? *step.dose : step.dose.emplace(exercise.dose);
    const auto fits = [&] { return workPerSide(stepDose(exercise, step)) <= room; };
    while (!fits() && dose.repetitions > 1)
        --dose.repetitions;
    while (!fits() && dose.hold > doses::minHold)
        dose.hold -= seconds{1};
    return fits() ? std::optional(step) : std::nullopt;
}

} // namespace

MuscleRoom::MuscleRoom(const ContentLibrary &library, const std::vector<SessionOutcome> &history,
                       const QDateTime &now)
{
    for (const SessionOutcome &session : history) {
        const milliseconds ago{endOf(session).msecsTo(now)};
        if (ago >= caps::week)
            continue;
        for (const StepOutcome &step : session.steps) {
            const Exercise *exercise = library.exercise(step.itemId);
            if (!exercise || exercise->type != ExerciseType::Stretch)
                continue;
            add(m_week, *exercise, step.side, donePerSide(*exercise, step));
            if (ago <= caps::sameSession)
                add(m_session, *exercise, step.side, donePerSide(*exercise, step));
        }
    }
}

std::optional<MuscleRoom::Tightest> MuscleRoom::tightest(const Exercise &exercise,
                                                         const RoutineStep &step) const
{
    if (exercise.type != ExerciseType::Stretch)
        return std::nullopt;
    std::optional<Tightest> tightest;
    const auto consider = [&](Muscle muscle, MuscleCap cap, milliseconds left) {
        left = std::max(left, milliseconds{0});
        if (!tightest || left < tightest->left)
            tightest = {muscle, cap, left};
    };
    const auto sides = sidesWorked(exercise, step.side);
    for (const Muscle muscle : exercise.muscles) {
        for (size_t side = 0; side < sides.size(); ++side) {
            if (!sides[side])
                continue;
            const auto index = size_t(muscle);
            consider(muscle, MuscleCap::Session,
                     doses::maxPerMuscleAndSession - m_session[index][side]);
            consider(muscle, MuscleCap::Week, caps::perMuscleAndWeek - m_week[index][side]);
        }
    }
    return tightest;
}

bool MuscleRoom::fits(const Exercise &exercise, const RoutineStep &step) const
{
    const auto room = tightest(exercise, step);
    return !room || workPerSide(stepDose(exercise, step)) <= room->left;
}

void MuscleRoom::take(const Exercise &exercise, const RoutineStep &step)
{
    if (exercise.type != ExerciseType::Stretch)
        return;
    const milliseconds work = workPerSide(stepDose(exercise, step));
    add(m_session, exercise, step.side, work);
    add(m_week, exercise, step.side, work);
}

Capped capped(const Routine &routine, const ContentLibrary &library,
              const std::vector<SessionOutcome> &history, const QDateTime &now)
{
    MuscleRoom room(library, history, now);
    Capped result{routine, {}};
    result.routine.steps.clear();
    for (const RoutineStep &step : routine.steps) {
        const Exercise *exercise = library.exercise(step.item);
        if (!exercise || room.fits(*exercise, step)) {
            if (exercise)
                room.take(*exercise, step);
            result.routine.steps.push_back(step);
            continue;
        }
        const auto tightest = room.tightest(*exercise, step);
        CapChange change{step.item, tightest->muscle, tightest->cap};
        if (const auto shorter = shortened(*exercise, step, tightest->left)) {
            change.kind = stepDose(*exercise, *shorter).hold < stepDose(*exercise, step).hold
                              ? CapChange::Kind::ShorterHold
                              : CapChange::Kind::FewerRepetitions;
            room.take(*exercise, *shorter);
            result.routine.steps.push_back(*shorter);
        }
        result.changes.push_back(change);
    }
    if (!result.changes.empty())
        result.routine.length =
            std::chrono::round<std::chrono::minutes>(timing::length(result.routine, library));
    return result;
}

StrengthDays::StrengthDays(const ContentLibrary &library,
                           const std::vector<SessionOutcome> &history, QDate today)
{
    for (const SessionOutcome &session : history) {
        const qint64 ago = session.day.daysTo(today);
        if (ago < 1 || ago >= caps::week.count())
            continue;
        for (const StepOutcome &step : session.steps) {
            const Exercise *exercise = library.exercise(step.itemId);
            if (!exercise || exercise->type != ExerciseType::Strength || step.done.count() == 0)
                continue;
            for (const Muscle muscle : exercise->muscles)
                m_days[size_t(muscle)].set(size_t(ago));
        }
    }
}

std::optional<StrengthRest> StrengthDays::restSuggested(const Exercise &exercise) const
{
    if (exercise.type != ExerciseType::Strength)
        return std::nullopt;
    std::optional<StrengthRest> rest;
    for (const Muscle muscle : exercise.muscles) {
        const auto &days = m_days[size_t(muscle)];
        if (days.test(1))
            return StrengthRest::AfterYesterday;
        if (int(days.count()) >= caps::strengthDaysAWeek)
            rest = StrengthRest::EnoughThisWeek;
    }
    return rest;
}

std::optional<StrengthRest> strengthRestSuggested(const Routine &routine,
                                                  const ContentLibrary &library,
                                                  const std::vector<SessionOutcome> &history,
                                                  QDate today)
{
    const StrengthDays days(library, history, today);
    for (const RoutineStep &step : routine.steps) {
        const Exercise *exercise = library.exercise(step.item);
        const auto rest = exercise ? days.restSuggested(*exercise) : std::nullopt;
        if (rest)
            return rest;
    }
    return std::nullopt;
}

} // namespace pacewell
