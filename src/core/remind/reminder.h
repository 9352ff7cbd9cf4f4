// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remind/reminderdoses.h"

#include <QDateTime>
#include <QString>

#include <bitset>
#include <chrono>
#include <optional>
#include <vector>

namespace pacewell {

/// Again and again within some hours of a day.
struct ReminderInterval
{
    std::chrono::minutes every{45};
    QTime from{9, 0};
    QTime to{17, 0}; ///< of the same day

    bool operator==(const ReminderInterval &) const = default;
};

/// What a person wants to be reminded of, and when, by the clock where they are.
struct ReminderRule
{
    enum class Kind { Practice, Heat, Move, WindDown, CheckIn };

    QString id; ///< its own, given when it is made
    Kind kind = Kind::Practice;
    QString practice;                   ///< its id; empty: none in particular
    QString name;                       ///< the practice's, as the person saw it last
    std::bitset<7> weekdays{0b1111111}; ///< the first is Monday
    std::vector<QTime> times;           ///< one after the other; empty with an interval
    std::optional<ReminderInterval> interval;
    /// So long before each of the times: heat before a stretch, winding down before bed.
    std::chrono::minutes ahead{0};
    bool isOn = true;
    bool staysInFlare = false;

    bool isMeantFor(QDate day) const { return weekdays.test(size_t(day.dayOfWeek() - 1)); }
    bool operator==(const ReminderRule &) const = default;
};

/// Something opens when it is begun: a practice, or the check-in. Else the person just does it.
bool leadsSomewhere(const ReminderRule &rule);

/// Why a rule cannot be kept.
enum class RuleFault {
    NoTime,
    NoDay,
    BadTime,     ///< no time of day, or one of them twice
    TooMany,     ///< times a day
    BadInterval, ///< shorter or longer than is good
    NoHours,     ///< they end before there is time for one
    BadAhead,
    NoPractice ///< of a kind that needs one
};

std::optional<RuleFault> faultOf(const ReminderRule &rule);

/// It is on, and nothing is wrong with it.
bool maySpeakSomeDay(const ReminderRule &rule);

/// When reminders leave the person in peace.
struct ReminderPeace
{
    QTime quietFrom{22, 0};               ///< equal to quietTo: never
    QTime quietTo{7, 30};                 ///< of the next day where it is before quietFrom
    std::optional<QDateTime> pausedUntil; ///< UTC
    std::chrono::minutes snooze =
        reminding::usualSnooze; ///< what "later" means, unless they say otherwise

    bool operator==(const ReminderPeace &) const = default;
};

/// One time at which a rule speaks, by the day and the time it is about, so that a clock that is
/// set or a zone that changes does not make two of one.
struct ReminderMoment
{
    QString rule;
    QDate day;
    QTime time; ///< with an interval, when it came

    bool operator==(const ReminderMoment &) const = default;
};

/// What became of a reminder. Lines are added, never changed; their order counts.
struct ReminderEvent
{
    enum class Kind {
        Shown,
        Repeated,
        Snoozed,
        Started,
        Dismissed,
        NotToday ///< nor any other of its rule on that day
    };

    ReminderMoment moment;
    Kind kind = Kind::Shown;
    QDateTime at;    ///< UTC
    QDateTime until; ///< UTC, with Snoozed

    bool operator==(const ReminderEvent &) const = default;
};

} // namespace pacewell
