// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/timing.h"

#include "core/content/doses.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace pacewell::timing {

std::chrono::seconds readingTime(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const auto words = text.split(space, Qt::SkipEmptyParts).size();
    return std::chrono::seconds(int(std::ceil(double(words) / wordsPerSecond)));
}

std::chrono::seconds getReady(const Exercise &exercise)
{
    const QString text =
        exercise.name + QLatin1Char(' ') + exercise.setup + QLatin1Char(' ') + exercise.instruction;
    return std::max(minGetReady, readingTime(text));
}

std::chrono::seconds welcome(const QString &text)
{
    return std::max(minGetReady, readingTime(text));
}

std::chrono::seconds changeSide(const Exercise &exercise)
{
    return std::max(minChangeSide, readingTime(exercise.instruction));
}

std::chrono::seconds rest(const Dose &dose)
{
    if (!dose.isHeld())
        return restBetweenSets;
    return dose.hold > doses::shortHold ? restBetweenHolds : restBetweenShortHolds;
}

std::vector<Side> sidesOf(const Exercise &exercise, const RoutineStep &step)
{
    if (exercise.sides != Sides::Each)
        return {Side::Both};
    if (step.side)
        return {*step.side};
    return {Side::Left, Side::Right};
}

std::chrono::seconds length(const Routine &routine, const ContentLibrary &library)
{
    std::chrono::seconds total{0};
    for (const RoutineStep &step : routine.steps) {
        const Exercise *exercise = library.exercise(step.exercise);
        if (!exercise)
            continue;
        const Dose dose = step.dose.value_or(exercise->dose);
        const int sides = int(sidesOf(*exercise, step).size());
        const int rests = dose.isHeld() ? dose.repetitions - 1 : dose.sets - 1;
        total += getReady(*exercise) + (sides - 1) * changeSide(*exercise) +
                 sides * (workPerSide(dose) + rests * rest(dose));
    }
    return total;
}

} // namespace pacewell::timing
