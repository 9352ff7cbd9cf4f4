// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remind/reminder.h"

#include <QTimeZone>

namespace pacewell {

/// What was done of a practice, a session or a check-in.
struct ReminderDone
{
    QString practice; ///< empty: a check-in
    QDateTime at;     ///< UTC, when it was over

    bool operator==(const ReminderDone &) const = default;
};

/// All that reminders go by.
struct ReminderFacts
{
    QDateTime now; ///< UTC
    QTimeZone zone;
    std::vector<ReminderRule> rules;
    ReminderPeace peace;
    std::vector<ReminderEvent> events; ///< of yesterday and today at least, in their order
    std::vector<ReminderDone> done;    ///< of today at least
    bool isFlareOn = false;            ///< only what stays in a flare speaks
    /// A warning sign is to be looked at, now or today: nothing encourages activity, and only the
    /// check-in speaks (section 12 of the evidence).
    bool isActivityHeld = false;
    bool isSessionOn = false; ///< nothing speaks meanwhile
    /// The first day on which a check-in is asked for again, where the journal rests or this week
    /// is noted. Not valid: on any day.
    QDate checkInsFrom;
    /// Since when the person has been there without a break: they came, or came back from one.
    /// Breaks shorter than reminding::naturalRest do not count.
    std::optional<QDateTime> thereSince; ///< UTC
};

/// A reminder whose time has come.
struct DueReminder
{
    ReminderMoment moment;
    QDateTime at;          ///< UTC, when it was to come
    bool isRepeat = false; ///< it was shown, and nobody answered
    bool isLate = false;   ///< it was missed: several of these come as one, and quietly

    bool operator==(const DueReminder &) const = default;
};

struct ReminderOutlook
{
    std::vector<DueReminder> due; ///< by the time at which they were to come
    /// When to look again, if nothing happens before: after now, and within eight days. Absent
    /// where nothing is planned, and while a session is on.
    std::optional<QDateTime> next; ///< UTC

    bool operator==(const ReminderOutlook &) const = default;
};

/// What is due now. A reminder belongs to the day on which it was to come: what was missed, slept
/// through or held back by quiet hours, a pause or a session comes once while that day lasts, and
/// not after it. Nothing comes that was done since the one before it of its rule that day, was
/// answered, or was shown and repeated once. The interval of a rule begins anew with each break:
/// a session, time away, and what it said before.
ReminderOutlook remindersAt(const ReminderFacts &facts);

/// Those that were shown, are still good for today, and that nobody has answered: they wait,
/// without coming again, by the time at which they were to come. None during a session and while
/// the person is left in peace.
std::vector<ReminderMoment> waitingAt(const ReminderFacts &facts);

/// Whether this one may be put off once more.
bool maySnooze(const std::vector<ReminderEvent> &events, const ReminderMoment &moment);

/// The end of quiet hours and pauses that hold \a at; absent: it is in none.
std::optional<QDateTime> peaceUntil(const ReminderPeace &peace, const QDateTime &at,
                                    const QTimeZone &zone);

} // namespace pacewell
