// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/dayplan.h"

#include <algorithm>

namespace pacewell {

TimeOfDay timeOfDayAt(QTime now)
{
    if (now < QTime(4, 0))
        return TimeOfDay::Evening;
    if (now < QTime(11, 30))
        return TimeOfDay::Morning;
    return now < QTime(16, 0) ? TimeOfDay::Midday : TimeOfDay::Evening;
}

DayPlan dayPlan(const std::vector<Routine> &routines, const QSet<QString> &doneToday, QTime now)
{
    DayPlan plan;
    for (const Routine &routine : routines) {
        if (!routine.timesOfDay.empty())
            plan.practices.push_back(
                {routine, routine.timesOfDay.front(), doneToday.contains(routine.id)});
    }
    std::ranges::stable_sort(plan.practices, {}, &PlannedPractice::timeOfDay);

    const auto isOpen = [](const PlannedPractice &practice) { return !practice.isDone; };
    const auto fromNow = std::ranges::find_if(plan.practices, [&](const auto &practice) {
        return isOpen(practice) && practice.timeOfDay >= timeOfDayAt(now);
    });
    const auto open =
        fromNow != plan.practices.end() ? fromNow : std::ranges::find_if(plan.practices, isOpen);
    if (open != plan.practices.end())
        plan.next = size_t(open - plan.practices.begin());
    return plan;
}

} // namespace pacewell
