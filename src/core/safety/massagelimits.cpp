// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/massagelimits.h"

#include <algorithm>
#include <map>
#include <set>

namespace pacewell {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

std::set<Muscle> musclesOf(const Massage &massage)
{
    std::set<Muscle> muscles;
    for (const MassageSpot &spot : massage.spots)
        muscles.insert(spot.muscles.begin(), spot.muscles.end());
    return muscles;
}

bool sharesMuscle(const Massage &some, const Massage &other)
{
    const std::set<Muscle> muscles = musclesOf(some);
    return std::ranges::any_of(musclesOf(other),
                               [&](Muscle muscle) { return muscles.contains(muscle); });
}

/// What the massage may grow by on each muscle and side, within every cap.
seconds roomPerMuscle(const Massage &massage)
{
    struct Time
    {
        seconds now{0};
        seconds spotsMayGrow{0};
    };
    std::map<Muscle, Time> times;
    int places = 0;
    for (const MassageSpot &spot : massage.spots) {
        for (const Muscle muscle : spot.muscles) {
            times[muscle].now += spot.time;
            times[muscle].spotsMayGrow += doses::maxSpot - spot.time;
        }
        places += spot.sides == Sides::Each ? 2 : 1;
    }
    if (places == 0)
        return seconds{0};
    seconds room = (doses::maxMassage - massage.length) / places;
    for (const auto &[muscle, time] : times)
        room = std::min({room, doses::maxMassagePerMuscle - time.now, time.spotsMayGrow});
    return std::max(room, seconds{0});
}

} // namespace

MassageAnswer massageAllowed(const Massage &massage, const std::vector<SessionOutcome> &history,
                             const std::vector<Massage> &massages, QDate today)
{
    QDate first = today;
    milliseconds doneToday{0};
    bool wasToday = false;
    bool wasYesterday = false;
    for (const SessionOutcome &session : history) {
        for (const StepOutcome &step : session.steps) {
            const auto done = std::ranges::find(massages, step.itemId, &Massage::id);
            const bool isKnown = done != massages.end();
            if (step.done < kneading::shortestCounted ||
                (!isKnown && session.practice != PracticeKind::Massage))
                continue;
            first = std::min(first, session.day);
            const bool isSame = isKnown && sharesMuscle(massage, *done);
            if (session.day >= today) {
                doneToday += step.done;
                wasToday = wasToday || isSame;
            } else if (session.day == today.addDays(-1)) {
                wasYesterday = wasYesterday || isSame;
            }
        }
    }
    if (wasToday || doneToday + massage.length > kneading::mostADay)
        return MassageAnswer::EnoughToday;
    if (wasYesterday && first.daysTo(today) < kneading::firstDays)
        return MassageAnswer::RestToday;
    return MassageAnswer::Allowed;
}

MassageSuggestion massageSuggested(const Massage &massage,
                                   const std::vector<SessionOutcome> &history, QDate today)
{
    std::map<QDateTime, std::pair<QDate, bool>> times; // day, and whether it hurt, by the start
    for (const SessionOutcome &session : history) {
        for (const StepOutcome &step : session.steps) {
            if (step.itemId == massage.id && (step.hurt || step.done >= kneading::shortestCounted))
                times[session.startedAt] = {session.day, step.hurt};
        }
    }
    if (times.empty())
        return {};
    if (times.rbegin()->second.second)
        return {MassageSuggestion::Kind::Half, {}};

    std::optional<QDate> first;
    std::set<qint64> weeks;
    for (const auto &[startedAt, time] : times) {
        const auto &[day, hurt] = time;
        if (hurt) {
            first.reset();
            weeks.clear();
            continue;
        }
        first = first.value_or(day);
        weeks.insert(first->daysTo(day) / 7);
    }
    weeks.erase(first->daysTo(today) / 7);
    const seconds longer =
        std::min(int(weeks.size()) * kneading::weeklyRise, roomPerMuscle(massage));
    if (longer.count() == 0)
        return {};
    return {MassageSuggestion::Kind::Longer, longer};
}

} // namespace pacewell
