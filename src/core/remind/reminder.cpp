// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remind/reminder.h"

#include "core/remind/reminderdoses.h"

#include <algorithm>

namespace pacewell {
namespace {

bool isHoursEnough(const ReminderInterval &interval)
{
    return interval.from.isValid() && interval.to.isValid() &&
           std::chrono::seconds(interval.from.secsTo(interval.to)) >= interval.every;
}

bool areTimesGood(std::vector<QTime> times)
{
    std::ranges::sort(times);
    return std::ranges::all_of(times, [](QTime time) { return time.isValid(); }) &&
           std::ranges::adjacent_find(times) == times.end();
}

} // namespace

bool leadsSomewhere(const ReminderRule &rule)
{
    return rule.kind == ReminderRule::Kind::CheckIn || !rule.practice.isEmpty();
}

std::optional<RuleFault> faultOf(const ReminderRule &rule)
{
    using Kind = ReminderRule::Kind;
    if (rule.weekdays.none())
        return RuleFault::NoDay;
    if ((rule.kind == Kind::Practice || rule.kind == Kind::Heat) && rule.practice.isEmpty())
        return RuleFault::NoPractice;
    if (rule.ahead < std::chrono::minutes(0) || rule.ahead > reminding::mostAhead ||
        (rule.interval && rule.ahead > std::chrono::minutes(0)))
        return RuleFault::BadAhead;
    if (rule.interval) {
        if (rule.interval->every < reminding::leastInterval ||
            rule.interval->every > reminding::mostInterval)
            return RuleFault::BadInterval;
        if (!isHoursEnough(*rule.interval))
            return RuleFault::NoHours;
        return rule.times.empty() ? std::nullopt : std::optional(RuleFault::BadTime);
    }
    if (rule.times.empty())
        return RuleFault::NoTime;
    if (int(rule.times.size()) > reminding::mostTimes)
        return RuleFault::TooMany;
    return areTimesGood(rule.times) ? std::nullopt : std::optional(RuleFault::BadTime);
}

bool maySpeakSomeDay(const ReminderRule &rule)
{
    return rule.isOn && !faultOf(rule);
}

} // namespace pacewell
