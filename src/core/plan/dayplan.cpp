// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/dayplan.h"

#include <algorithm>

namespace pacewell {
namespace {

using std::chrono::milliseconds;

const QTime morningBegins(4, 0);
const QTime middayBegins(11, 30);
const QTime eveningBegins(16, 0);

std::optional<size_t> nextOf(const std::vector<PlannedPractice> &practices, QTime now)
{
    const auto isOpen = [](const PlannedPractice &practice) {
        return !practice.isDone && !practice.isNotToday;
    };
    const auto fromNow = std::ranges::find_if(practices, [&](const auto &practice) {
        return isOpen(practice) && practice.timeOfDay >= timeOfDayAt(now);
    });
    const auto open =
        fromNow != practices.end() ? fromNow : std::ranges::find_if(practices, isOpen);
    if (open == practices.end())
        return std::nullopt;
    return size_t(open - practices.begin());
}

std::vector<PlannedPractice> suggested(const std::vector<Routine> &routines)
{
    std::vector<PlannedPractice> practices;
    for (const Routine &routine : routines) {
        if (!routine.timesOfDay.empty())
            practices.push_back({routine, routine.timesOfDay.front()});
    }
    std::ranges::stable_sort(practices, {}, &PlannedPractice::timeOfDay);
    return practices;
}

std::vector<PlannedPractice> planned(const ContentLibrary &library, const DayWishes &wishes,
                                     const QDateTime &now)
{
    std::vector<PlannedPractice> practices;
    if (wishes.flarePractices) {
        for (const QString &id : *wishes.flarePractices) {
            if (const auto practice = library.practice(id))
                practices.push_back({*practice, timeOfDayAt(now.time())});
        }
        return practices;
    }
    const QDate today = now.date();
    if (!wishes.programme.isSetUp() || wishes.programme.isRestOn(today, today))
        return suggested(library.routines());
    for (const ProgrammeEntry &entry : wishes.programme.practicesOn(today, today)) {
        const TimeOfDay part = entry.at ? timeOfDayAt(*entry.at) : entry.timeOfDay;
        if (const auto practice = library.practice(entry.practice))
            practices.push_back({*practice, part, false, entry.at});
    }
    return practices;
}

} // namespace

TimeOfDay timeOfDayAt(QTime now)
{
    if (now < morningBegins)
        return TimeOfDay::Evening;
    if (now < middayBegins)
        return TimeOfDay::Morning;
    return now < eveningBegins ? TimeOfDay::Midday : TimeOfDay::Evening;
}

QTime startOf(TimeOfDay part)
{
    switch (part) {
    case TimeOfDay::Morning:
        return morningBegins;
    case TimeOfDay::Midday:
        return middayBegins;
    case TimeOfDay::Evening:
        break;
    }
    return eveningBegins;
}

milliseconds placeInDay(QTime time)
{
    const milliseconds place(morningBegins.msecsTo(time));
    return place.count() < 0 ? place + std::chrono::hours(24) : place;
}

DayPlan dayPlan(const ContentLibrary &library, const DayWishes &wishes, const QDateTime &now)
{
    const QDate today = now.date();
    const auto choice = chosenFor(wishes.choices, today);
    DayPlan plan;
    plan.isRest = choice ? choice == DayChoice::Kind::Rest
                         : !wishes.flarePractices && wishes.programme.isRestOn(today, today);
    plan.isGentler = wishes.flarePractices || choice == DayChoice::Kind::Gentler;
    if (plan.isRest)
        return plan;
    plan.practices = planned(library, wishes, now);
    QStringList done = wishes.doneToday;
    for (PlannedPractice &practice : plan.practices) {
        const QString &id = practice.routine.id;
        practice.isDone = done.removeOne(id);
        practice.isNotToday = !practice.isDone && isLeftOut(wishes.choices, today, id);
    }
    plan.next = nextOf(plan.practices, now.time());
    return plan;
}

} // namespace pacewell
