// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/doses.h"
#include "core/content/stepdose.h"
#include "core/content/timing.h"
#include "core/plan/composer.h"
#include "core/plan/musclecaps.h"
#include "core/plan/positions.h"
#include "core/plan/suitability.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

namespace pacewell {

inline const QDateTime now(QDate(2026, 3, 12), QTime(8, 0), QTimeZone::utc());
inline constexpr quint32 seed = 20524;

inline const ContentLibrary &shipped()
{
    static const ContentLibrary library =
        ContentLibrary::load({SHIPPED_CONTENT, SHIPPED_MEDIA, {}});
    return library;
}

inline Composition composed(const Wish &wish, const std::vector<SessionOutcome> &history = {},
                            quint32 number = seed, const ContentLibrary &library = shipped())
{
    return compose(wish, library, history, now, number);
}

inline QStringList itemsOf(const Routine &routine)
{
    QStringList items;
    for (const RoutineStep &step : routine.steps)
        items.append(step.item);
    return items;
}

/// What holds for every composition.
inline void checkComposed(const Composition &result, const Wish &wish,
                          const ContentLibrary &library)
{
    const Routine &routine = result.routine;
    const std::chrono::seconds length = timing::length(routine, library);
    QCOMPARE(routine.length, std::chrono::round<std::chrono::minutes>(length));
    QVERIFY(length < wish.length + std::chrono::minutes(1));
    QCOMPARE(result.isShorter, routine.length < wish.length);
    QCOMPARE(routine.isGentle, wish.energy == Energy::Low);
    QVERIFY(positionChanges(routine, library) <= (wish.position ? 0 : 1));

    QSet<QString> seen;
    MuscleRoom room;
    for (const RoutineStep &step : routine.steps) {
        const Exercise *exercise = library.exercise(step.item);
        QVERIFY(exercise && !seen.contains(step.item));
        seen.insert(step.item);
        const Dose dose = stepDose(*exercise, step);
        QCOMPARE(doseProblem(exercise->type, exercise->sides, step.dose.value_or(exercise->dose)),
                 QString());
        QVERIFY(room.fits(*exercise, step));
        room.take(*exercise, step);
        QVERIFY(!wish.isHandsFree || exercise->isHandsFree);
        const auto position = positionOf(step, *exercise);
        QVERIFY(!wish.position || position == wish.position);
        QVERIFY(std::ranges::find(exercise->positions, *position) != exercise->positions.end());
        QVERIFY(wish.areas.empty() || std::ranges::any_of(exercise->areas, [&](Area area) {
                    return std::ranges::find(wish.areas, area) != wish.areas.end();
                }));
        QCOMPARE(step.side, exercise->sides == Sides::Each ? wish.onlySide : std::nullopt);
        if (wish.energy == Energy::Low) {
            QVERIFY(dose.hold <= doses::shortHold);
            QVERIFY(exercise->type != ExerciseType::Strength);
        }
    }
    const Fitted fit = fitted(routine, library, wish.profile);
    QVERIFY(fit.changes.empty());
    QCOMPARE(fit.routine.steps, routine.steps);
}

} // namespace pacewell
