// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/runbell.h"
#include "core/remind/duereminders.h"
#include "store/database.h"

/// Reminders as they happen: looks at what is due, lets one program alone show each of them, and
/// writes down what became of it. The agent does so, and the window where there is no agent.
namespace pacewell {

/// When is looked, and what is known beside the file.
struct DeskMoment
{
    RunInstant now;
    QTimeZone zone;
    std::optional<QDateTime> thereSince = {}; ///< as in ReminderFacts
    bool isSessionOn = false;
    /// False: nobody would see it now, so what is due stays due.
    bool maySpeak = true;
    /// The same for the timer of an activity: it may be heard by who sees nothing.
    bool mayRing = true;
};

/// A reminder that was shown, or is to be shown now.
struct ShownReminder
{
    ReminderRule rule;
    ReminderMoment moment;
    bool isRepeat = false;
    bool isLate = false;
    bool maySnooze = true;

    bool operator==(const ShownReminder &) const = default;
};

/// Where the timer of an activity stands.
struct RunNotice
{
    ReminderMoment moment; ///< which of its bells it is
    RunBell bell;
    QString activity;   ///< its id
    QString name;       ///< of the activity
    bool isNew = false; ///< it is to be told now
    bool isLate = false;

    bool operator==(const RunNotice &) const = default;
};

struct DeskLook
{
    /// To be shown now. That they were is written down already, so that nobody else shows them.
    std::vector<ShownReminder> spoken;
    /// All that nobody has answered and that still holds, those just spoken included.
    std::vector<ShownReminder> waiting;
    std::optional<RunNotice> run;
    std::chrono::minutes snooze = reminding::usualSnooze; ///< what "later" means
    bool isActivityHeld = false;                          ///< as in ReminderFacts
    bool isAnythingOn = false;     ///< a rule or a run that may speak some day
    std::optional<QDateTime> next; ///< when to look again, UTC

    bool operator==(const DeskLook &) const = default;
};

Result<DeskLook> lookAtReminders(const Database &database, const DeskMoment &moment);

/// One answer for all of them, or none. What was put off often enough is not put off again; \a
/// until, with Snoozed, is brought into the range that is allowed.
Result<> answerReminders(const Database &database, const std::vector<ReminderMoment> &moments,
                         ReminderEvent::Kind answer, const QDateTime &at,
                         const QDateTime &until = {});

} // namespace pacewell
