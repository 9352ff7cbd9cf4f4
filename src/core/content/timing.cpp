// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/timing.h"

#include "core/content/doses.h"
#include "core/content/stepdose.h"

#include <algorithm>
#include <cmath>

namespace pacewell::timing {

using std::chrono::milliseconds;
using std::chrono::seconds;

qsizetype wordsIn(const QString &text)
{
    const QString spaced = text.simplified();
    return spaced.isEmpty() ? 0 : spaced.count(QLatin1Char(' ')) + 1;
}

seconds readingTime(const QString &text)
{
    return seconds(int(std::ceil(double(wordsIn(text)) / wordsPerSecond)));
}

seconds getReady(const GuidedItem &item, const QString &instruction)
{
    return std::max(minGetReady, readingTime(item.name + QLatin1Char(' ') + item.setup.text +
                                             QLatin1Char(' ') + instruction));
}

seconds getReady(const GuidedItem &item)
{
    return getReady(item, item.instruction.text);
}

seconds welcome(const QString &text)
{
    return std::max(minGetReady, readingTime(text));
}

seconds changeSide(const QString &instruction)
{
    return std::max(minChangeSide, readingTime(instruction));
}

seconds rest(const Dose &dose)
{
    if (!dose.isHeld())
        return restBetweenSets;
    return dose.hold > doses::shortHold ? restBetweenHolds : restBetweenShortHolds;
}

seconds notice(const RelaxationPart &part)
{
    return std::max(minNotice, readingTime(part.tense.text));
}

seconds findSpot(const MassageSpot &spot)
{
    return std::max(minGetReady, readingTime(spot.title + QLatin1Char(' ') + spot.text.text));
}

milliseconds breathingTime(const BreathingPattern &pattern, milliseconds length)
{
    if (!pattern.pace.isPaced())
        return length;
    qint64 breaths = std::max<qint64>(1, length / pattern.pace.length());
    if (pattern.maxBreaths > 0)
        breaths = std::min<qint64>(breaths, pattern.maxBreaths);
    return breaths * pattern.pace.length();
}

std::vector<Side> sidesOf(Sides sides, std::optional<Side> only)
{
    if (sides != Sides::Each)
        return {Side::Both};
    if (only)
        return {*only};
    return {Side::Left, Side::Right};
}

seconds length(const Exercise &exercise, const RoutineStep &step)
{
    const Dose dose = stepDose(exercise, step);
    const int sides = int(sidesOf(exercise.sides, step.side).size());
    const int rests = dose.isHeld() ? dose.repetitions - 1 : dose.sets - 1;
    const QString &instruction =
        step.isEasier ? exercise.easier.instruction : exercise.instruction.text;
    return getReady(exercise, instruction) + (sides - 1) * changeSide(instruction) +
           sides * (workPerSide(dose) + rests * rest(dose));
}

seconds length(const BreathingPattern &pattern, const RoutineStep &step)
{
    return getReady(pattern) +
           std::chrono::ceil<seconds>(
               breathingTime(pattern, step.length.value_or(pattern.length))) +
           settle;
}

seconds length(const Relaxation &relaxation)
{
    seconds total = getReady(relaxation) + settle;
    for (const RelaxationPart &part : relaxation.parts)
        total +=
            part.isTensed() ? notice(part) + relaxation.tense + relaxation.release : part.attend;
    return total;
}

seconds length(const Massage &massage)
{
    seconds total = getReady(massage) + settle;
    for (const MassageSpot &spot : massage.spots) {
        const int sides = int(sidesOf(spot.sides, {}).size());
        total += findSpot(spot) + sides * spot.time + (sides - 1) * changeSide(spot.text.text);
    }
    return total;
}

seconds length(const Heat &heat, const RoutineStep &step)
{
    return getReady(heat) + step.length.value_or(heat.length) + skinCheck;
}

seconds length(const RoutineStep &step, const ContentLibrary &library)
{
    if (const Exercise *exercise = library.exercise(step.item))
        return length(*exercise, step);
    if (const BreathingPattern *pattern = library.breathing(step.item))
        return length(*pattern, step);
    if (const Relaxation *relaxation = library.relaxation(step.item))
        return length(*relaxation);
    if (const Massage *massage = library.massage(step.item))
        return length(*massage);
    if (const Heat *heat = library.heat(step.item))
        return length(*heat, step);
    return seconds{0};
}

seconds length(const Routine &routine, const ContentLibrary &library)
{
    seconds total{0};
    for (const RoutineStep &step : routine.steps)
        total += length(step, library);
    return total;
}

} // namespace pacewell::timing
