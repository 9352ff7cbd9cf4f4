// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remind/duereminders.h"
#include "core/remind/wallclock.h"

/// A Tuesday in Berlin, a reminder at half past eight and one to move, for tests of reminders.
namespace pacewell::reminding_test {

inline const QDate tuesday(2026, 11, 24);
inline const QTimeZone berlin("Europe/Berlin");

inline QDateTime instant(QTime time, QDate day = tuesday)
{
    return instantOf(day, time, berlin);
}

inline ReminderRule neck(std::vector<QTime> times = {QTime(8, 30)})
{
    ReminderRule rule;
    rule.id = QStringLiteral("neck");
    rule.practice = QStringLiteral("neck-shoulder-ease");
    rule.times = std::move(times);
    return rule;
}

inline ReminderRule move()
{
    ReminderRule rule;
    rule.id = QStringLiteral("move");
    rule.kind = ReminderRule::Kind::Move;
    rule.interval = ReminderInterval{std::chrono::minutes(45), QTime(9, 0), QTime(17, 0)};
    return rule;
}

inline ReminderMoment moment(QTime time = QTime(8, 30), QDate day = tuesday)
{
    return {QStringLiteral("neck"), day, time};
}

inline ReminderEvent became(ReminderEvent::Kind kind, QTime at, QTime until = {})
{
    return {moment(), kind, instant(at), until.isValid() ? instant(until) : QDateTime()};
}

/// With the reminder at half past eight.
inline ReminderFacts factsAt(QTime time, QDate day = tuesday)
{
    ReminderFacts facts;
    facts.now = instant(time, day);
    facts.zone = berlin;
    facts.rules = {neck()};
    return facts;
}

} // namespace pacewell::reminding_test
