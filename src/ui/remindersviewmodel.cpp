// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remindersviewmodel.h"

#include "core/plan/weekplan.h"
#include "remind/remindwords.h"
#include "ui/contentloader.h"
#include "ui/planner.h"
#include "ui/reminders.h"
#include "ui/reminderwords.h"
#include "ui/words.h"

#include <QFile>
#include <QUuid>

#include <algorithm>

namespace pacewell {

using Way = AgentAutostart::Way;

RemindersViewModel::RemindersViewModel(Reminders &reminders, Planner &planner,
                                       ContentLoader &content, Clock clock, QObject *parent)
    : QObject(parent), m_reminders(reminders), m_planner(planner), m_content(content),
      m_clock(std::move(clock))
{
    connect(&reminders, &Reminders::changed, this, &RemindersViewModel::refresh);
    connect(&planner, &Planner::changed, this, &RemindersViewModel::changed);
    connect(&content, &ContentLoader::loaded, this, &RemindersViewModel::refresh);
}

void RemindersViewModel::refresh()
{
    std::vector<ReminderRow> rows;
    for (const ReminderRule &rule : m_reminders.rules())
        rows.push_back(row(rule));
    m_rows.show(std::move(rows));
    emit changed();
}

ReminderRow RemindersViewModel::row(const ReminderRule &rule) const
{
    ReminderRow row{rule.id, words::reminderName(rule), words::reminderTimes(rule), {}, rule.isOn};
    const auto library = m_content.library();
    if (const auto fault = faultOf(rule))
        row.fault = words::ruleFault(*fault);
    else if (library && !rule.practice.isEmpty() && !library->practice(rule.practice))
        row.fault = tr("Its practice is not there any more. Choose another one.");
    if (rule.staysInFlare)
        row.detail = tr("%1 · hard days, too").arg(row.detail);
    return row;
}

bool RemindersViewModel::isFlareOn() const
{
    return m_planner.flare().isOn;
}

bool RemindersViewModel::isActivityHeld() const
{
    return m_reminders.isActivityHeld();
}

QString RemindersViewModel::timeExample() const
{
    return words::timeExample();
}

void RemindersViewModel::setOn(const QString &reminderId, bool isOn)
{
    const auto found = std::ranges::find(m_reminders.rules(), reminderId, &ReminderRule::id);
    if (found == m_reminders.rules().end() || found->isOn == isOn)
        return;
    ReminderRule rule = *found;
    rule.isOn = isOn;
    m_reminders.keep(rule);
}

/// For practices that have none. What stands at several times of the same days is one.
std::vector<ReminderRule> RemindersViewModel::offeredByWeek() const
{
    std::vector<ReminderRule> offered;
    const auto library = m_content.library();
    if (!library)
        return offered;
    for (const ProgrammeEntry &entry : m_planner.programme().entries) {
        const auto practice = entry.until ? std::nullopt : library->practice(entry.practice);
        if (!practice || std::ranges::find(m_reminders.rules(), entry.practice,
                                           &ReminderRule::practice) != m_reminders.rules().end())
            continue;
        const QTime time = entry.at.value_or(usualTimeIn(entry.timeOfDay));
        const auto same = std::ranges::find_if(offered, [&](const ReminderRule &rule) {
            return rule.practice == entry.practice && rule.weekdays == entry.weekdays;
        });
        if (same != offered.end()) {
            if (std::ranges::find(same->times, time) == same->times.end())
                same->times.push_back(time);
            continue;
        }
        ReminderRule rule;
        rule.kind = practice->practice == PracticeKind::Heat ? ReminderRule::Kind::Heat
                                                             : ReminderRule::Kind::Practice;
        rule.practice = entry.practice;
        rule.name = practice->name;
        rule.weekdays = entry.weekdays;
        rule.times = {time};
        offered.push_back(rule);
    }
    return offered;
}

bool RemindersViewModel::isWeekOffered() const
{
    return !offeredByWeek().empty();
}

void RemindersViewModel::takeWeek()
{
    for (ReminderRule rule : offeredByWeek()) {
        rule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_reminders.keep(rule);
    }
}

bool RemindersViewModel::isQuiet() const
{
    return m_reminders.peace().quietFrom != m_reminders.peace().quietTo;
}

QString RemindersViewModel::quietFrom() const
{
    return words::timeByClock(m_reminders.peace().quietFrom);
}

QString RemindersViewModel::quietTo() const
{
    return words::timeByClock(m_reminders.peace().quietTo);
}

/// Switched on again, they are as they were.
void RemindersViewModel::setQuiet(bool isQuiet)
{
    if (isQuiet == this->isQuiet())
        return;
    ReminderPeace peace = m_reminders.peace();
    if (isQuiet) {
        const ReminderPeace usual;
        peace.quietFrom = m_lastQuietFrom.isValid() ? m_lastQuietFrom : usual.quietFrom;
        peace.quietTo = m_lastQuietTo.isValid() ? m_lastQuietTo : usual.quietTo;
    } else {
        m_lastQuietFrom = peace.quietFrom;
        m_lastQuietTo = peace.quietTo;
        peace.quietTo = peace.quietFrom;
    }
    m_reminders.keep(peace);
}

bool RemindersViewModel::setQuietHours(const QString &from, const QString &to)
{
    const auto begin = words::typedTimeByClock(from);
    const auto end = words::typedTimeByClock(to);
    if (!begin || !end || *begin == *end)
        return false;
    ReminderPeace peace = m_reminders.peace();
    if (peace.quietFrom == *begin && peace.quietTo == *end)
        return true;
    peace.quietFrom = *begin;
    peace.quietTo = *end;
    m_reminders.keep(peace);
    return true;
}

QString RemindersViewModel::pauseText() const
{
    const auto &until = m_reminders.peace().pausedUntil;
    if (!until || *until <= m_reminders.now())
        return {};
    const QDateTime local = until->toLocalTime();
    const QDate today = m_clock().date();
    if (local == today.addDays(1).startOfDay())
        return tr("Paused for today");
    return local.date() == today
               ? tr("Paused until %1").arg(words::timeByClock(local.time()))
               : tr("Paused until %1, %2")
                     .arg(words::shortDate(local.date()), words::timeByClock(local.time()));
}

void RemindersViewModel::pause(const QDateTime &until)
{
    ReminderPeace peace = m_reminders.peace();
    peace.pausedUntil = until.toUTC();
    m_reminders.keep(peace);
}

void RemindersViewModel::pauseForMinutes(int minutes)
{
    pause(m_reminders.now().addSecs(60 * minutes));
}

void RemindersViewModel::pauseForToday()
{
    pause(m_clock().date().addDays(1).startOfDay());
}

bool RemindersViewModel::pauseUntil(const QString &time)
{
    const auto end = words::typedTimeByClock(time);
    if (!end)
        return false;
    const QDateTime now = m_clock();
    const QDateTime today(now.date(), *end);
    pause(today > now ? today : QDateTime(now.date().addDays(1), *end));
    return true;
}

void RemindersViewModel::endPause()
{
    ReminderPeace peace = m_reminders.peace();
    peace.pausedUntil.reset();
    m_reminders.keep(peace);
}

int RemindersViewModel::snooze() const
{
    return int(m_reminders.peace().snooze.count());
}

int RemindersViewModel::leastSnooze() const
{
    return int(reminding::leastSnooze.count());
}

int RemindersViewModel::mostSnooze() const
{
    return int(std::chrono::minutes(reminding::mostSnooze).count());
}

void RemindersViewModel::setSnooze(int minutes)
{
    ReminderPeace peace = m_reminders.peace();
    peace.snooze = std::chrono::minutes(std::clamp(minutes, leastSnooze(), mostSnooze()));
    m_reminders.keep(peace);
}

QString RemindersViewModel::backgroundText() const
{
    const AgentLink &agent = m_reminders.agent();
    const QString onlyHere = tr("Reminders come only while this window is open.");
    switch (agent.state()) {
    case AgentLink::State::Asking:
        return {};
    case AgentLink::State::NoBus:
        return tr(
            "This desktop cannot be told of reminders, so they come only while this window is "
            "open.");
    case AgentLink::State::Absent:
        if (!agent.problem().isEmpty())
            return onlyHere + QLatin1Char(' ') + agent.problem();
        return isInBackground() && !isAnyOn()
                   ? tr("With the first reminder that is on, they come with this window closed as "
                        "well.")
                   : onlyHere;
    case AgentLink::State::Running:
        break;
    }
    if (!agent.problem().isEmpty())
        return onlyHere + QLatin1Char(' ') + agent.problem();
    if (agent.notifications() == QLatin1String("missing"))
        return tr("Nothing on this desktop shows notifications, so reminders wait in this window.");
    return agent.notifications() == QLatin1String("withoutActions")
               ? tr("Reminders come on your desktop. It takes no answers there, so answer them in "
                    "this window.")
               : tr("Reminders come on your desktop, with this window closed as well.");
}

QString RemindersViewModel::restText() const
{
    const AgentLink &agent = m_reminders.agent();
    if (agent.state() != AgentLink::State::Running)
        return tr("Without that, only practices count as breaks.");
    return agent.noticesRests()
               ? tr("Real rests count: after five minutes away, the time to the next one begins "
                    "anew.")
               : tr("Your desktop does not tell when you rest, so only practices count as breaks.");
}

bool RemindersViewModel::isAnyOn() const
{
    return std::ranges::any_of(m_reminders.rules(), maySpeakSomeDay);
}

bool RemindersViewModel::isStartOffered() const
{
    return isInBackground() && isAnyOn() && m_reminders.agent().state() == AgentLink::State::Absent;
}

bool RemindersViewModel::isBackgroundPossible() const
{
    return m_reminders.agent().state() != AgentLink::State::NoBus;
}

bool RemindersViewModel::isInBackground() const
{
    return m_reminders.autostart() != Way::Never;
}

bool RemindersViewModel::isSystemdOffered() const
{
    return m_reminders.maySystemdStartIt() && QFile::exists(QStringLiteral("/run/systemd/system"));
}

bool RemindersViewModel::isBySystemd() const
{
    return m_reminders.autostart() == Way::Systemd;
}

void RemindersViewModel::setInBackground(bool isIn)
{
    m_problem = m_reminders.chooseAutostart(isIn ? Way::Desktop : Way::Never);
    emit changed();
}

void RemindersViewModel::setBySystemd(bool isBySystemd)
{
    m_problem = m_reminders.chooseAutostart(isBySystemd ? Way::Systemd : Way::Desktop);
    emit changed();
}

void RemindersViewModel::startAgent()
{
    m_reminders.agent().start();
}

} // namespace pacewell
