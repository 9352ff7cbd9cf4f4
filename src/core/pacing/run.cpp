// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/run.h"

#include "core/pacing/pacingdoses.h"

#include <algorithm>
#include <cmath>

namespace pacewell {
namespace {

using namespace std::chrono;

using Phase = RunMoment::Phase;

/// Since its beginning, without the pauses.
milliseconds runningTime(const Run &run, const RunInstant &now)
{
    const milliseconds passed = timeBetween(run.begun, run.paused.value_or(now));
    return std::max(0ms, passed - run.pausedBefore);
}

/// How long before the end of a part of \a length the limit is near.
milliseconds nearOf(milliseconds length)
{
    return std::clamp<milliseconds>(length * pacing::nearPercent / 100,
                                    seconds(pacing::shortestNear), seconds(pacing::longestNear));
}

} // namespace

milliseconds timeBetween(const RunInstant &from, const RunInstant &to)
{
    if (!from.boot.isEmpty() && from.boot == to.boot)
        return std::max(0ms, to.sinceBoot - from.sinceBoot);
    return std::max(0ms, milliseconds(from.at.msecsTo(to.at)));
}

std::vector<RunPart> partsFor(double amount, const Activity &activity)
{
    const seconds all = std::clamp(seconds(std::llround(amount * 60)), 1s, seconds(24h));
    const seconds longest =
        minutes(std::clamp(activity.longestPart, pacing::shortestPart, pacing::longestPart));
    const auto roundedUp = [](auto whole, auto part) { return (whole + part - 1) / part; };
    const auto count = roundedUp(all.count(), longest.count());
    const seconds work(roundedUp(all.count(), count));
    const int percent =
        std::clamp(activity.restPercent, pacing::fewestRestPercent, pacing::mostRestPercent);
    const seconds rest = std::max<seconds>(minutes(pacing::shortestRest), work * percent / 100);
    std::vector<RunPart> parts(size_t(count), RunPart{work, rest});
    parts.back() = {all - work * (count - 1), 0s};
    return parts;
}

RunMoment momentOf(const Run &run, const RunInstant &now)
{
    RunMoment moment;
    milliseconds time = runningTime(run, now);
    for (size_t i = 0; i < run.parts.size(); ++i) {
        const RunPart &part = run.parts[i];
        moment.part = int(i);
        moment.worked += std::min<milliseconds>(time, part.work);
        for (const auto &[phase, length] :
             {std::pair(Phase::Work, part.work), std::pair(Phase::Rest, part.rest)}) {
            if (time < length) {
                moment.phase = phase;
                moment.length = length;
                moment.left = length - time;
                moment.isEndNear = phase == Phase::Work && moment.left <= nearOf(length);
                return moment;
            }
            time -= length;
        }
    }
    moment.phase = Phase::Over;
    moment.overSince = time;
    return moment;
}

Run pausedAt(Run run, const RunInstant &now)
{
    if (!run.paused)
        run.paused = now;
    return run;
}

Run resumedAt(Run run, const RunInstant &now)
{
    if (!run.paused)
        return run;
    // Not the length of the pause: it goes on where it stood, even if the clock was set meanwhile.
    run.pausedBefore = std::max(0ms, timeBetween(run.begun, now) - runningTime(run, now));
    run.paused.reset();
    return run;
}

std::optional<QDateTime> nextDue(const Run &run, const RunInstant &now)
{
    const RunMoment moment = momentOf(run, now);
    if (run.paused || moment.phase == Phase::Over)
        return std::nullopt;
    const bool isBeforeNear = moment.phase == Phase::Work && !moment.isEndNear;
    const milliseconds left = isBeforeNear ? moment.left - nearOf(moment.length) : moment.left;
    return now.at.addMSecs(left.count());
}

std::optional<ActivityEntry> entryOf(const Run &run, const RunInstant &now)
{
    constexpr milliseconds tenth = 6s;
    const milliseconds worked = momentOf(run, now).worked;
    if (worked < tenth)
        return std::nullopt;
    ActivityEntry entry;
    entry.id = run.id;
    entry.activity = run.activity;
    entry.at = run.begun.at;
    entry.day = run.day;
    entry.minutes = std::round(duration<double>(worked) / tenth) / 10;
    entry.amount = entry.minutes;
    entry.effort = run.effort;
    return entry;
}

} // namespace pacewell
