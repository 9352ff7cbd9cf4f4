// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminderwords.h"

#include "ui/weekdays.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace pacewell::words {
namespace {

struct ReminderText
{
    Q_DECLARE_TR_FUNCTIONS(Reminders)
};

} // namespace

QString reminderTimes(const ReminderRule &rule)
{
    const QString days = weekdays::words(rule.weekdays);
    if (rule.interval)
        //: "every 45 min, 09:00–17:00, weekdays"
        return ReminderText::tr("every %1 min, %2–%3, %4")
            .arg(rule.interval->every.count())
            .arg(timeByClock(rule.interval->from), timeByClock(rule.interval->to), days);
    std::vector<QTime> times = rule.times;
    std::ranges::sort(times);
    QStringList shown;
    for (const QTime time : times)
        shown.append(timeByClock(time.addSecs(-std::chrono::seconds(rule.ahead).count())));
    //: times of day, then days of the week
    return ReminderText::tr("%1 · %2").arg(shown.join(QStringLiteral(", ")), days);
}

QString ruleFault(RuleFault fault)
{
    switch (fault) {
    case RuleFault::NoTime:
        return ReminderText::tr("Add a time, please.");
    case RuleFault::NoDay:
        return ReminderText::tr("Choose a day, please.");
    case RuleFault::BadTime:
        return ReminderText::tr("The same time stands there twice.");
    case RuleFault::TooMany:
        return ReminderText::tr("That is more than a day holds. Take a time away, please.");
    case RuleFault::BadInterval:
        return ReminderText::tr("20 to 60 minutes are good between two of them.");
    case RuleFault::NoHours:
        return ReminderText::tr("The hours end before there is time for one. Choose a later end.");
    case RuleFault::BadAhead:
        return ReminderText::tr("That is too long ahead.");
    case RuleFault::NoPractice:
        return ReminderText::tr("Choose a practice, please.");
    }
    Q_UNREACHABLE();
}

} // namespace pacewell::words
