// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remind/duereminders.h"

#include "core/remind/reminderdoses.h"
#include "core/remind/wallclock.h"

#include <algorithm>

namespace pacewell {
namespace {

using namespace std::chrono_literals;
using Kind = ReminderEvent::Kind;

constexpr int daysAhead = 8;

QDateTime later(const QDateTime &instant, std::chrono::milliseconds time)
{
    return instant.addMSecs(time.count());
}

QDate dayAt(const QDateTime &instant, const QTimeZone &zone)
{
    return instant.toTimeZone(zone).date();
}

/// What became of one reminder so far.
struct Story
{
    std::optional<QDateTime> shown; ///< since it was last put off
    std::optional<QDateTime> snoozedUntil;
    bool isRepeated = false;
    bool isAnswered = false;
};

Story storyOf(const std::vector<const ReminderEvent *> &events, const ReminderMoment &moment)
{
    Story story;
    for (const ReminderEvent *event : events) {
        if (event->kind == Kind::NotToday && event->moment.day == moment.day)
            story.isAnswered = true;
        if (event->moment != moment)
            continue;
        switch (event->kind) {
        case Kind::Shown:
            story.shown = event->at;
            break;
        case Kind::Repeated:
            story.isRepeated = true;
            break;
        case Kind::Snoozed:
            story.snoozedUntil = event->until;
            story.shown.reset();
            break;
        case Kind::Started:
        case Kind::Dismissed:
        case Kind::NotToday:
            story.isAnswered = true;
            break;
        }
    }
    return story;
}

/// One time of a rule.
struct Planned
{
    ReminderMoment moment;
    QDateTime at;
    std::optional<QDateTime> before; ///< the one before it on that day
};

/// Goes through one rule after the other and gathers what is due and when the next one is, or what
/// waits.
class Look
{
public:
    explicit Look(const ReminderFacts &facts)
        : m_facts(facts), m_today(dayAt(facts.now, facts.zone))
    {
        for (const ReminderEvent &event : m_facts.events)
            m_events[event.moment.rule].push_back(&event);
    }

    ReminderOutlook outlook()
    {
        for (const ReminderRule &rule : m_facts.rules) {
            if (!maySpeak(rule))
                continue;
            if (rule.interval)
                lookAtInterval(rule);
            else
                lookAtTimes(rule);
        }
        std::ranges::stable_sort(m_outlook.due, {}, &DueReminder::at);
        return m_outlook;
    }

    std::vector<ReminderMoment> waiting()
    {
        if (m_facts.isSessionOn || peaceUntil(m_facts.peace, m_facts.now, m_facts.zone))
            return {};
        std::vector<Planned> found;
        for (const ReminderRule &rule : m_facts.rules) {
            if (!maySpeak(rule))
                continue;
            if (rule.interval) {
                if (isIntervalWaiting(rule)) {
                    const ReminderEvent &shown = *m_events[rule.id].back();
                    found.push_back({shown.moment, shown.at, std::nullopt});
                }
                continue;
            }
            for (int ahead = -1; ahead <= 1; ++ahead) {
                for (const Planned &planned : plannedOn(m_today.addDays(ahead), rule)) {
                    if (isWaiting(planned, rule))
                        found.push_back(planned);
                }
            }
        }
        std::ranges::stable_sort(found, {}, &Planned::at);
        std::vector<ReminderMoment> waiting;
        for (const Planned &each : found)
            waiting.push_back(each.moment);
        return waiting;
    }

private:
    bool maySpeak(const ReminderRule &rule) const
    {
        return maySpeakSomeDay(rule) && (!m_facts.isFlareOn || rule.staysInFlare) &&
               (!m_facts.isActivityHeld || rule.kind == ReminderRule::Kind::CheckIn);
    }

    std::vector<Planned> plannedOn(QDate day, const ReminderRule &rule) const
    {
        std::vector<Planned> planned;
        const bool isAsked =
            rule.kind != ReminderRule::Kind::CheckIn || !(day < m_facts.checkInsFrom);
        if (!isAsked || !rule.isMeantFor(day))
            return planned;
        std::vector<QTime> times = rule.times;
        std::ranges::sort(times);
        for (const QTime time : times) {
            const auto before = planned.empty() ? std::nullopt : std::optional(planned.back().at);
            planned.push_back({{rule.id, day, time},
                               later(instantOf(day, time, m_facts.zone), -rule.ahead),
                               before});
        }
        return planned;
    }

    void lookAtTimes(const ReminderRule &rule)
    {
        // From yesterday, since some are put off over midnight, to the day after tomorrow, since
        // some come ahead of their day.
        for (int ahead = -1; ahead <= daysAhead; ++ahead) {
            for (const Planned &planned : plannedOn(m_today.addDays(ahead), rule))
                take(planned, rule);
            if (m_found && ahead > 0)
                break;
        }
        m_found = false;
    }

    bool isWaiting(const Planned &planned, const ReminderRule &rule) const
    {
        const Story story = storyOf(m_events.value(rule.id), planned.moment);
        return story.shown && !story.isAnswered && !isDone(rule, planned.at, planned.before) &&
               dayAt(story.snoozedUntil.value_or(planned.at), m_facts.zone) == m_today;
    }

    /// Within its hours, and nothing came after it that begins the interval anew.
    bool isIntervalWaiting(const ReminderRule &rule) const
    {
        const auto events = m_events.value(rule.id);
        if (events.empty() || events.back()->moment.day != m_today ||
            (events.back()->kind != Kind::Shown && events.back()->kind != Kind::Repeated))
            return false;
        return events.back()->at >= lastBreak(events) &&
               m_facts.now < instantOf(m_today, rule.interval->to, m_facts.zone);
    }

    /// One time of a rule: due now, or to be looked at again.
    void take(const Planned &planned, const ReminderRule &rule)
    {
        const ReminderMoment &moment = planned.moment;
        const Story story = storyOf(m_events.value(rule.id), moment);
        if (story.isAnswered || isDone(rule, planned.at, planned.before))
            return;
        QDateTime due = story.snoozedUntil.value_or(planned.at);
        const QDate day = dayAt(due, m_facts.zone);
        if (day < m_today)
            return;
        DueReminder reminder{moment, due, false, false};
        if (story.shown) {
            if (story.isRepeated)
                return;
            due = later(*story.shown, reminding::repeatAfter);
            reminder.isRepeat = true;
        }
        add(reminder, due);
    }

    void lookAtInterval(const ReminderRule &rule)
    {
        const ReminderInterval &interval = *rule.interval;
        const auto &events = m_events[rule.id];
        for (int ahead = 0; ahead <= daysAhead && !m_found; ++ahead) {
            const QDate day = m_today.addDays(ahead);
            if (!rule.isMeantFor(day) || isLeftOut(events, day))
                continue;
            const QDateTime from = instantOf(day, interval.from, m_facts.zone);
            const QDateTime to = instantOf(day, interval.to, m_facts.zone);
            const QDateTime begun = lastBreak(events);
            const auto snoozed = snoozeOf(events, begun, day);
            QDateTime due = snoozed.value_or(later(std::max(from, begun), interval.every));
            // Being left in peace is a break as well.
            if (const auto held = peaceUntil(m_facts.peace, due, m_facts.zone))
                due = later(*held, interval.every);
            if (due >= to)
                continue;
            // To the second, as it is kept.
            const QTime exact = due.toTimeZone(m_facts.zone).time();
            const QTime time = exact.addMSecs(-exact.msec());
            add({{rule.id, day, time}, due, false, false}, due);
        }
        m_found = false;
    }

    /// The last time the interval began anew.
    QDateTime lastBreak(const std::vector<const ReminderEvent *> &events) const
    {
        QDateTime last = QDateTime::fromSecsSinceEpoch(0);
        // What lies ahead is of a clock that was set back since.
        const auto consider = [&](const QDateTime &at) {
            if (at <= m_facts.now)
                last = std::max(last, at);
        };
        consider(m_facts.thereSince.value_or(last));
        for (const ReminderEvent *event : events)
            consider(event->at);
        for (const ReminderDone &done : m_facts.done) {
            if (!done.practice.isEmpty())
                consider(done.at);
        }
        consider(m_facts.peace.pausedUntil.value_or(last));
        return last;
    }

    /// Until when it was put off on that day, unless a break came after that.
    std::optional<QDateTime> snoozeOf(const std::vector<const ReminderEvent *> &events,
                                      const QDateTime &begun, QDate day) const
    {
        if (events.empty() || events.back()->kind != Kind::Snoozed || events.back()->at < begun ||
            dayAt(events.back()->until, m_facts.zone) != day)
            return std::nullopt;
        return events.back()->until;
    }

    static bool isLeftOut(const std::vector<const ReminderEvent *> &events, QDate day)
    {
        return std::ranges::any_of(events, [day](const ReminderEvent *event) {
            return event->kind == Kind::NotToday && event->moment.day == day;
        });
    }

    /// Since the one before it, or that day where it is the first.
    bool isDone(const ReminderRule &rule, const QDateTime &at,
                const std::optional<QDateTime> &before) const
    {
        const QDate day = dayAt(at, m_facts.zone);
        return std::ranges::any_of(m_facts.done, [&](const ReminderDone &done) {
            const bool isIt = rule.kind == ReminderRule::Kind::CheckIn
                                  ? done.practice.isEmpty()
                                  : !done.practice.isEmpty() && done.practice == rule.practice;
            return isIt && dayAt(done.at, m_facts.zone) == day && (!before || done.at > *before);
        });
    }

    void add(DueReminder reminder, QDateTime due)
    {
        // What holds it back ends on the same day, or the reminder ends with that day.
        const QDate day = dayAt(due, m_facts.zone);
        const bool isNow = due <= m_facts.now;
        const auto held = peaceUntil(m_facts.peace, isNow ? m_facts.now : due, m_facts.zone);
        if (held && dayAt(*held, m_facts.zone) != day)
            return;
        if (isNow && !held) {
            if (m_facts.isSessionOn)
                return;
            reminder.isLate = due < later(m_facts.now, -reminding::lateAfter);
            // Only what was seen in time is worth saying again.
            if (!(reminder.isRepeat && reminder.isLate))
                m_outlook.due.push_back(reminder);
            return;
        }
        m_found = true;
        const QDateTime next = held.value_or(due);
        if (!m_facts.isSessionOn && (!m_outlook.next || next < *m_outlook.next))
            m_outlook.next = next;
    }

    const ReminderFacts &m_facts;
    QDate m_today;
    QHash<QString, std::vector<const ReminderEvent *>> m_events;
    ReminderOutlook m_outlook;
    bool m_found = false; ///< of the rule that is looked at, one that is still to come
};

} // namespace

ReminderOutlook remindersAt(const ReminderFacts &facts)
{
    return Look(facts).outlook();
}

std::vector<ReminderMoment> waitingAt(const ReminderFacts &facts)
{
    return Look(facts).waiting();
}

bool maySnooze(const std::vector<ReminderEvent> &events, const ReminderMoment &moment)
{
    return std::ranges::count_if(events, [&](const ReminderEvent &event) {
               return event.moment == moment && event.kind == Kind::Snoozed;
           }) < reminding::mostSnoozes;
}

std::optional<QDateTime> peaceUntil(const ReminderPeace &peace, const QDateTime &at,
                                    const QTimeZone &zone)
{
    std::optional<QDateTime> until;
    if (peace.pausedUntil && at < *peace.pausedUntil)
        until = peace.pausedUntil;
    if (peace.quietFrom == peace.quietTo)
        return until;
    const bool isOverMidnight = peace.quietTo < peace.quietFrom;
    const QDate today = dayAt(at, zone);
    for (const QDate day : {today.addDays(-1), today}) {
        const QDateTime from = instantOf(day, peace.quietFrom, zone);
        const QDateTime to = instantOf(isOverMidnight ? day.addDays(1) : day, peace.quietTo, zone);
        if (from <= at && at < to)
            until = until ? std::max(*until, to) : to;
    }
    return until;
}

} // namespace pacewell
