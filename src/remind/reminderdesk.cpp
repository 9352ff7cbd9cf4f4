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

constexpr int secondsUntilLate = int(std::chrono::seconds(reminding::lateAfter).count());

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

ShownReminder shown(const ReminderFacts &facts, const ReminderMoment &moment)
{
    const auto rule = std::ranges::find(facts.rules, moment.rule, &ReminderRule::id);
    return {*rule, moment, false, false, maySnooze(facts.events, moment)};
}

Result<std::optional<RunNotice>> noticeOf(const Database &database, const Run &run,
                                          const RunBell &bell, const QDateTime &now)
{
    const auto activities = PacingStore(database).all();
    if (!activities)
        return failure(activities.error());
    return std::optional(RunNotice{momentOfBell(run, bell), bell, run.activity,
                                   nameOf(activities.value(), run.activity), false,
                                   bell.at.addSecs(secondsUntilLate) < now});
}

/// Writes down that what is due is shown, all of it or nothing.
Result<> claimAll(const Database &database, const DeskMoment &moment, ReminderFacts &facts,
                  const std::vector<DueReminder> &due, DeskLook &look)
{
    return database.inTransaction([&]() -> Result<> {
        ReminderStore store(database);
        for (const DueReminder &each : due) {
            const ReminderEvent event{
                each.moment, each.isRepeat ? Kind::Repeated : Kind::Shown, facts.now, {}};
            const auto claimed = store.claim(event);
            if (!claimed)
                return failure(claimed.error());
            // Claimed or not, it has been shown.
            facts.events.push_back(event);
            if (!claimed.value())
                continue;
            ShownReminder reminder = shown(facts, each.moment);
            reminder.isRepeat = each.isRepeat;
            reminder.isLate = each.isLate;
            look.spoken.push_back(reminder);
        }
        if (!look.run || !moment.mayRing)
            return success();
        const auto claimed = store.claim({look.run->moment, Kind::Shown, facts.now, {}});
        if (!claimed)
            return failure(claimed.error());
        look.run->isNew = claimed.value();
        return success();
    });
}

/// A bell that has been told needs no transaction each time somebody looks.
bool isTold(const ReminderFacts &facts, const RunNotice &run)
{
    return std::ranges::find(facts.events, run.moment, &ReminderEvent::moment) !=
           facts.events.end();
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
    look.isActivityHeld = facts.isActivityHeld;
    look.isAnythingOn = std::ranges::any_of(facts.rules, maySpeakSomeDay);

    const auto kept = ActivityLog(database).run();
    if (!kept)
        return failure(kept.error());
    RunBells bells;
    if (const std::optional<Run> &run = kept.value()) {
        look.isAnythingOn = true;
        bells = bellsOf(*run, moment.now);
        if (bells.last) {
            auto notice = noticeOf(database, *run, *bells.last, facts.now);
            if (!notice)
                return failure(notice.error());
            look.run = std::move(notice).value();
        }
    }
    const auto due = moment.maySpeak ? remindersAt(facts).due : std::vector<DueReminder>();
    if (!due.empty() || (look.run && moment.mayRing && !isTold(facts, *look.run))) {
        if (auto claimed = claimAll(database, moment, facts, due, look); !claimed)
            return failure(claimed.error());
    }
    look.next = remindersAt(facts).next;
    if (bells.next && (!look.next || *bells.next < *look.next))
        look.next = bells.next;
    for (const ReminderMoment &waiting : waitingAt(facts))
        look.waiting.push_back(shown(facts, waiting));
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
