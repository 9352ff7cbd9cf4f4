// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/goodfortoday.h"

#include "core/plan/dayplan.h"
#include "core/plan/positions.h"

#include <algorithm>

namespace pacewell {
namespace {

template<typename Value>
void addOnce(std::vector<Value> &values, const Value &value)
{
    if (std::ranges::find(values, value) == values.end())
        values.push_back(value);
}

template<typename Value>
bool holds(const std::vector<Value> &values, const Value &value)
{
    return std::ranges::find(values, value) != values.end();
}

/// The last day each practice was begun on.
QHash<QString, QDate> lastDays(const std::vector<SessionOutcome> &sessions)
{
    QHash<QString, QDate> days;
    for (const SessionOutcome &session : sessions) {
        QDate &last = days[session.routineId];
        if (!last.isValid() || session.day > last)
            last = session.day;
    }
    return days;
}

bool isMeantFor(TimeOfDay part, const Routine &routine, const PracticeFilter &filter)
{
    return routine.timesOfDay.empty() ? filter.area && !routine.isGentle
                                      : holds(routine.timesOfDay, part);
}

} // namespace

std::vector<Position> positionsOf(const Routine &practice, const ContentLibrary &library)
{
    std::vector<Position> positions;
    const bool isAlone = practice.steps.size() == 1;
    for (const RoutineStep &step : practice.steps) {
        const GuidedItem *item = library.item(step.item);
        if (!item)
            continue;
        if (isAlone && !step.position)
            return item->positions;
        if (const auto position = positionOf(step, *item))
            addOnce(positions, *position);
    }
    return positions;
}

std::vector<Area> areasOf(const Routine &practice, const ContentLibrary &library)
{
    std::vector<Area> areas;
    for (const RoutineStep &step : practice.steps) {
        if (const GuidedItem *item = library.item(step.item)) {
            for (const Area area : item->areas)
                addOnce(areas, area);
        }
    }
    return areas;
}

bool PracticeFilter::lets(const Routine &practice, const ContentLibrary &library) const
{
    return (!kind || practice.practice == *kind) &&
           (!shorterThan || (practice.length.count() > 0 && practice.length < *shorterThan)) &&
           (!position || holds(positionsOf(practice, library), *position)) &&
           (!area || holds(areasOf(practice, library), *area));
}

QStringList goodForToday(const ContentLibrary &library, const PracticeFilter &filter,
                         const Circumstances &circumstances, int most)
{
    const QDate today = circumstances.now.date();
    const TimeOfDay part = timeOfDayAt(circumstances.now.time());
    const QHash<QString, QDate> days = lastDays(circumstances.sessions);
    std::vector<const Routine *> meant;
    for (const Routine &routine : library.routines()) {
        const QDate last = days.value(routine.id);
        // A day ahead, where the clock was set back, counts as today.
        if ((!last.isValid() || last < today) && isMeantFor(part, routine, filter) &&
            filter.lets(routine, library))
            meant.push_back(&routine);
    }
    std::ranges::stable_sort(meant, {},
                             [&](const Routine *routine) { return days.value(routine->id); });
    QStringList ids;
    for (const Routine *routine : meant) {
        if (ids.size() >= most)
            break;
        if (!readiness(*routine, library, circumstances, std::nullopt).bar)
            ids.append(routine->id);
    }
    return ids;
}

} // namespace pacewell
