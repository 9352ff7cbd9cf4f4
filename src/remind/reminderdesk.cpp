// SPDX-License-Identifier: GPL-3.0-or-later
#include "remind/reminderdesk.h"

#include "store/activitylog.h"
#include "store/pacingstore.h"
#include "store/reminderfacts.h"
#include "store/reminderstore.h"

#include <algorithm>

namespace pacewell {
namespace {

using Kind = ReminderEvent::Kind;

/// By what is over, not by when: a pause moves that.
ReminderMoment momentOfBell(const Run &run, const RunBell &bell)
{
    return {QStringLiteral("run %1 %2 %3").arg(run.id).arg(bell.part).arg(int(bell.kind)), run.day,
            QTime(0, 0)};
}

QString nameOf(const std::vector<PacedActivity> &activities, const QString &id)
{
    const auto found = std::ranges::find(
        activities, id, [](const PacedActivity &each) { return each.activity.id; });
    return found != activities.end() ? found->activity.name : QString();
}

void lookAgainBy(std::optional<QDateTime> &next, const std::optional<QDateTime> &other)
{
    if (other && (!next || *other < *next))
        next = other;
}

ShownReminder shown(const ReminderFacts &facts, const ReminderMoment &moment)
{
    const auto rule = std::ranges::find(facts.rules, moment.rule, &ReminderRule::id);
    return {*rule, moment, false, false, maySnooze(facts.events, moment)};
}

Result<> lookAtRun(const Database &database, const DeskMoment &moment, DeskLook &look)
{
    const auto kept = ActivityLog(database).run();
    if (!kept)
        return failure(kept.error());
    const std::optional<Run> &run = kept.value();
    if (!run)
        return success();
    look.isAnythingOn = true;
    const RunBells bells = bellsOf(*run, moment.now);
    lookAgainBy(look.next, bells.next);
    if (!bells.last)
        return success();
    const auto activities = PacingStore(database).all();
    if (!activities)
        return failure(activities.error());
    bool isNew = false;
    if (moment.maySpeak) {
        const auto claimed = ReminderStore(database).claim(
            {momentOfBell(*run, *bells.last), Kind::Shown, moment.now.at, {}});
        if (!claimed)
            return failure(claimed.error());
        isNew = claimed.value();
    }
    look.run =
        RunNotice{*bells.last, run->activity, nameOf(activities.value(), run->activity), isNew};
    return success();
}

} // namespace

Result<DeskLook> lookAtReminders(const Database &database, const DeskMoment &moment)
{
    auto gathered = reminderFacts(database, moment.now.at, moment.zone);
    if (!gathered)
        return failure(gathered.error());
    ReminderFacts facts = std::move(gathered).value();
    facts.thereSince = moment.thereSince;
    facts.isSessionOn = moment.isSessionOn;

    DeskLook look;
    look.snooze = facts.peace.snooze;
    look.isAnythingOn = std::ranges::any_of(
        facts.rules, [](const ReminderRule &rule) { return rule.isOn && !faultOf(rule); });
    if (moment.maySpeak) {
        ReminderStore store(database);
        for (const DueReminder &due : remindersAt(facts).due) {
            const ReminderEvent event{
                due.moment, due.isRepeat ? Kind::Repeated : Kind::Shown, facts.now, {}};
            const auto claimed = store.claim(event);
            if (!claimed)
                return failure(claimed.error());
            // Claimed or not, it has been shown.
            facts.events.push_back(event);
            if (!claimed.value())
                continue;
            ShownReminder reminder = shown(facts, due.moment);
            reminder.isRepeat = due.isRepeat;
            reminder.isLate = due.isLate;
            look.spoken.push_back(reminder);
        }
    }
    look.next = remindersAt(facts).next;
    for (const ReminderMoment &waiting : waitingAt(facts))
        look.waiting.push_back(shown(facts, waiting));
    if (const auto run = lookAtRun(database, moment, look); !run)
        return failure(run.error());
    return look;
}

Result<> answerReminders(const Database &database, const std::vector<ReminderMoment> &moments,
                         ReminderEvent::Kind answer, const QDateTime &at, const QDateTime &until)
{
    return database.inTransaction([&]() -> Result<> {
        ReminderStore store(database);
        for (const ReminderMoment &moment : moments) {
            ReminderEvent event{moment, answer, at, {}};
            if (answer == Kind::Snoozed) {
                const auto events = store.events(moment.day);
                if (!events)
                    return failure(events.error());
                if (!maySnooze(events.value(), moment))
                    continue;
                const auto wanted = std::chrono::milliseconds(at.msecsTo(until));
                const auto length = std::clamp<std::chrono::milliseconds>(
                    wanted, reminding::leastSnooze, reminding::mostSnooze);
                event.until = at.addMSecs(length.count());
            }
            if (auto kept = store.append(event); !kept)
                return kept;
        }
        return success();
    });
}

} // namespace pacewell
