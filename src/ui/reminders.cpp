// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders.h"

#include "store/reminderstore.h"
#include "ui/journal.h"

#include <algorithm>
#include <utility>

namespace pacewell {

namespace {

/// Several things are often written at once.
constexpr std::chrono::milliseconds soonAfter{50};

} // namespace

Reminders::Reminders(Journal &journal, AgentLink &agent, RunClock runClock, QObject *parent)
    : QObject(parent), m_journal(journal), m_agent(agent), m_runClock(std::move(runClock)),
      m_autostart(AgentLink::program(), journal.folder()), m_thereSince(m_runClock().at)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonAfter);
    connect(&m_soon, &QTimer::timeout, this, &Reminders::look);
    connect(&journal, &Journal::readAnew, this, [this] {
        m_isRead = false;
        m_soon.start();
    });
    // Whatever was written may be an answer, or what a reminder was about.
    connect(&journal, &Journal::changed, this, [this] {
        m_soon.start();
        m_agent.lookAgain();
    });
    connect(&agent, &AgentLink::wrote, &m_soon, qOverload<>(&QTimer::start));
    connect(&agent, &AgentLink::changed, this, [this] {
        m_soon.start();
        emit changed();
    });
    m_soon.start();
}

void Reminders::read() const
{
    const Database *database = m_journal.database();
    if (m_isRead || !database)
        return;
    const ReminderStore store(*database);
    auto rules = store.rules();
    const auto peace = store.peace();
    if (!rules || !peace) {
        m_journal.report(!rules ? rules.error() : peace.error());
        return;
    }
    m_rules = std::move(rules).value();
    m_peace = peace.value();
    m_isRead = true;
}

const std::vector<ReminderRule> &Reminders::rules() const
{
    read();
    return m_rules;
}

const ReminderPeace &Reminders::peace() const
{
    read();
    return m_peace;
}

void Reminders::keep(const ReminderRule &rule)
{
    read();
    const auto known = std::ranges::find(m_rules, rule.id, &ReminderRule::id);
    if (known != m_rules.end())
        *known = rule;
    else
        m_rules.push_back(rule);
    m_journal.write(
        [rule](const Database &database) { return ReminderStore(database).keep(rule); });
    emit changed();
}

void Reminders::remove(const QString &ruleId)
{
    read();
    std::erase_if(m_rules, [&](const ReminderRule &rule) { return rule.id == ruleId; });
    m_journal.write(
        [ruleId](const Database &database) { return ReminderStore(database).remove(ruleId); });
    emit changed();
}

void Reminders::keep(const ReminderPeace &peace)
{
    read();
    m_peace = peace;
    m_journal.write(
        [peace](const Database &database) { return ReminderStore(database).keep(peace); });
    emit changed();
}

void Reminders::answer(const std::vector<ReminderMoment> &moments, ReminderEvent::Kind answer,
                       std::chrono::minutes snooze)
{
    const QDateTime at = now();
    std::erase_if(m_waiting, [&](const ShownReminder &each) {
        return std::ranges::find(moments, each.moment) != moments.end();
    });
    m_journal.write([=](const Database &database) {
        return answerReminders(database, moments, answer, at,
                               at.addSecs(std::chrono::seconds(snooze).count()));
    });
    emit changed();
}

void Reminders::setSessionOn(bool isOn)
{
    if (std::exchange(m_isSessionOn, isOn) == isOn)
        return;
    m_soon.start();
    m_agent.lookAgain();
}

void Reminders::look()
{
    const Database *database = m_journal.database();
    if (!database || m_agent.state() == AgentLink::State::Asking)
        return;
    const auto looked =
        lookAtReminders(*database, {m_runClock(), QTimeZone::systemTimeZone(), m_thereSince,
                                    m_isSessionOn, !m_agent.isAtWork()});
    if (!looked) {
        // The file is in use, or worse; whoever writes into it will say so.
        constexpr int secondsAfterTrouble = 10;
        emit sleepsUntil(now().addSecs(secondsAfterTrouble));
        return;
    }
    const DeskLook &look = looked.value();
    std::optional<QDateTime> next = look.next;
    const auto &pausedUntil = peace().pausedUntil;
    const bool isPaused = pausedUntil && *pausedUntil > now();
    if (isPaused && (!next || *pausedUntil < *next))
        next = pausedUntil;
    emit sleepsUntil(next);
    if (look.isAnythingOn && !m_isAnythingOn)
        m_mayStartAgent = true;
    m_isAnythingOn = look.isAnythingOn;
    startAgentWhereWanted();
    const bool isOther = look.waiting != m_waiting || isPaused != m_wasPaused ||
                         look.isActivityHeld != m_isActivityHeld;
    m_waiting = look.waiting;
    m_wasPaused = isPaused;
    m_isActivityHeld = look.isActivityHeld;
    if (isOther)
        emit changed();
}

void Reminders::startAgentWhereWanted()
{
    if (m_isAnythingOn && m_agent.state() == AgentLink::State::Absent &&
        autostart() != AgentAutostart::Way::Never && std::exchange(m_mayStartAgent, false))
        m_agent.start();
}

QString Reminders::chooseAutostart(AgentAutostart::Way way)
{
    const auto chosen = m_autostart.choose(way);
    if (!chosen)
        return chosen.error();
    if (way == AgentAutostart::Way::Never)
        m_agent.stop();
    m_mayStartAgent = true;
    startAgentWhereWanted();
    emit changed();
    return {};
}

} // namespace pacewell
