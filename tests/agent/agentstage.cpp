// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agentstage.h"

#include "remind/busnames.h"
#include "store/reminderstore.h"

namespace pacewell {

using namespace std::chrono_literals;

QDateTime AgentStage::at(QTime time)
{
    return QDateTime(day, time, zone).toUTC();
}

ReminderRule AgentStage::rule(const QString &id, QTime time)
{
    ReminderRule rule;
    rule.id = id;
    rule.practice = QStringLiteral("practice-") + id;
    rule.name = QStringLiteral("The ") + id;
    rule.times = {time};
    return rule;
}

void AgentStage::open()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_folder->path()).value();
    m_desktop = std::make_unique<Desktop>();
    m_window.asked.clear();
    m_now = at(QTime(8, 0));
    keep(rule(QStringLiteral("neck"), QTime(8, 30)));
}

void AgentStage::close()
{
    m_agent.reset();
    m_windowBus.reset();
    m_daemon.reset();
    m_desktop.reset();
    m_database.reset();
}

void AgentStage::keep(const ReminderRule &rule)
{
    QVERIFY(ReminderStore(database()).keep(rule));
}

void AgentStage::start()
{
    const QDBusConnection bus = m_desktop->connection();
    m_agent = std::make_unique<Agent>(AgentSurroundings{m_folder->path(),
                                                        {},
                                                        bus,
                                                        bus,
                                                        [this] {
                                                            return RunInstant{m_now, {}, 0ms};
                                                        },
                                                        [] { return zone; }});
    connect(m_agent.get(), &Agent::sleepsUntil, this,
            [this](const std::optional<QDateTime> &instant) { m_sleepsUntil = instant; });
    m_agent->look();
    QTRY_VERIFY(m_agent->notifications() != Notifications::State::Asking);
}

void AgentStage::startWithDaemon()
{
    m_daemon = std::make_unique<NotificationDaemon>(m_desktop->connection());
    start();
    QCOMPARE(m_agent->notifications(), Notifications::State::Complete);
}

void AgentStage::addWindow()
{
    m_windowBus = std::make_unique<QDBusConnection>(m_desktop->connection());
    m_windowBus->registerObject(bus::windowPath, &m_window, QDBusConnection::ExportScriptableSlots);
    QVERIFY(m_windowBus->registerService(bus::windowName(m_folder->path())));
}

void AgentStage::lookAt(QTime time)
{
    m_now = at(time);
    m_agent->look();
}

QStringList AgentStage::events()
{
    static const char *kinds[] = {"shown",   "repeated",  "snoozed",
                                  "started", "dismissed", "not today"};
    QStringList lines;
    for (const ReminderEvent &event : ReminderStore(database()).events(day).value())
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(event.moment.rule,
                              event.moment.time.toString(QStringLiteral("hh:mm")),
                              QLatin1String(kinds[int(event.kind)])));
    return lines;
}

} // namespace pacewell
