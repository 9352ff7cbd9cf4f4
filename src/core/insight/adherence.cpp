// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/adherence.h"

#include <algorithm>

namespace pacewell {
namespace {

constexpr double onPlanFrom = 0.8;
constexpr double onPlanTo = 1.2;

double ratioOf(const SessionOutcome &session)
{
    return session.planned.count() > 0
               ? double(session.done.count()) / double(session.planned.count())
               : 0;
}

} // namespace

double steadiness(double ratio)
{
    if (ratio < onPlanFrom)
        return std::max(0.0, ratio / onPlanFrom);
    if (ratio <= onPlanTo)
        return 1;
    return std::max(0.0, 1 - (ratio - onPlanTo) / onPlanFrom);
}

bool isKept(const SessionOutcome &session)
{
    return session.done.count() > 0 && steadiness(ratioOf(session)) >= keptFrom;
}

Adherence summarise(const std::vector<SessionOutcome> &sessions, QDate first, QDate last)
{
    Adherence adherence;
    for (QDate day = first; day <= last; day = day.addDays(1))
        adherence.days.push_back({day});

    double sum = 0;
    int count = 0;
    for (const SessionOutcome &session : sessions) {
        if (session.day < first || session.day > last || session.done.count() == 0)
            continue;
        DayMark &mark = adherence.days[size_t(first.daysTo(session.day))];
        const double kept = steadiness(ratioOf(session));
        mark.kept = (mark.kept * mark.sessions + kept) / (mark.sessions + 1);
        ++mark.sessions;
        mark.done += session.done;
        sum += kept;
        ++count;
    }
    adherence.daysWithPractice = int(std::ranges::count_if(
        adherence.days, [](const DayMark &mark) { return mark.sessions > 0; }));
    if (count > 0)
        adherence.kept = sum / count;
    return adherence;
}

} // namespace pacewell
