// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/desktop.h"
#include "agent/notificationdaemon.h"
#include "remind/reminderdesk.h"
#include "store/reminderstore.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pacewell;
using namespace std::chrono_literals;

/// The real agent, killed at any instant, over and over: nothing comes twice, nothing is lost.
class KilledTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void killedAtAnyInstant();

private:
    void start(QProcess &agent);
    std::vector<ReminderEvent> eventsOf(const QString &rule);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Desktop> m_desktop;
    QTimeZone m_zone;
};

namespace {

constexpr int patienceMilliseconds = 20000;
constexpr int longestMilliseconds = 250;

/// Where it is noon now, so that midnight and quiet hours are far.
QTimeZone whereItIsNoon()
{
    const int ahead = 12 - QDateTime::currentDateTimeUtc().time().hour();
    // Their names count the other way round.
    return QTimeZone(QStringLiteral("Etc/GMT%1%2")
                         .arg(ahead < 0 ? QLatin1Char('+') : QLatin1Char('-'))
                         .arg(std::abs(ahead))
                         .toLatin1());
}

} // namespace

void KilledTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_folder->path()).value();
    m_desktop = std::make_unique<Desktop>();
    m_zone = whereItIsNoon();
    QVERIFY(m_zone.isValid());
}

void KilledTest::start(QProcess &agent)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                       QString::fromLatin1(m_desktop->address()));
    environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), QStringLiteral("disabled:"));
    environment.insert(QStringLiteral("TZ"), QString::fromLatin1(m_zone.id()));
    agent.setProcessEnvironment(environment);
    agent.setProcessChannelMode(QProcess::ForwardedChannels);
    agent.start(QStringLiteral(REMINDERS), {QStringLiteral("--data"), m_folder->path()});
}

std::vector<ReminderEvent> KilledTest::eventsOf(const QString &rule)
{
    const QDate yesterday = QDateTime::currentDateTimeUtc().toTimeZone(m_zone).date().addDays(-1);
    std::vector<ReminderEvent> events = ReminderStore(*m_database).events(yesterday).value();
    std::erase_if(events, [&](const ReminderEvent &event) { return event.moment.rule != rule; });
    return events;
}

void KilledTest::killedAtAnyInstant()
{
    constexpr int rounds = 200;
    constexpr int measured = 5; ///< that are left alone, to see how long one takes to write
    NotificationDaemon daemon(m_desktop->connection());
    QRandomGenerator random(6); // the same each time
    QStringList titles;
    int killedBefore = 0;           // before it had written anything
    int life = longestMilliseconds; // of the quickest one, until it had
    for (int round = 0; round < rounds; ++round) {
        ReminderRule rule;
        rule.id = QString::number(round);
        rule.practice = rule.name = QStringLiteral("practice %1").arg(round);
        rule.times = {QDateTime::currentDateTimeUtc().toTimeZone(m_zone).time().addSecs(-60)};
        rule.times[0].setHMS(rule.times[0].hour(), rule.times[0].minute(), 0);
        QVERIFY(ReminderStore(*m_database).keep(rule));

        if (round >= measured) {
            QProcess killed;
            start(killed);
            QTest::qWait(random.bounded(2 * life));
            killed.kill();
            QVERIFY(killed.waitForFinished());
            killedBefore += eventsOf(rule.id).empty();
        }
        QElapsedTimer clock;
        clock.start();
        QProcess agent;
        start(agent);
        while (eventsOf(rule.id).empty() && !clock.hasExpired(patienceMilliseconds))
            QTest::qWait(5);
        if (round < measured)
            life = std::clamp(int(clock.elapsed()), 1, life);
        agent.kill();
        QVERIFY(agent.waitForFinished());
        QCOMPARE(eventsOf(rule.id).size(), 1U);
        titles.append(rule.name);
    }
    QTest::qWait(100);
    for (const QString &title : titles) {
        const auto count =
            std::ranges::count(daemon.shown(), title, &NotificationDaemon::Shown::title);
        QVERIFY2(count <= 1, qPrintable(title));
    }
    // Whether or not the desktop came to know of it, each waits for its answer.
    const DeskMoment now{{QDateTime::currentDateTimeUtc(), {}, 0ms}, m_zone};
    QCOMPARE(lookAtReminders(*m_database, now).value().waiting.size(), size_t(rounds));
    qInfo("%d of %d were killed before they had written anything", killedBefore, rounds);
}

QTEST_GUILESS_MAIN(KilledTest)
#include "killedtest.moc"
