// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agentstage.h"

#include "store/reminderstore.h"

#include <QDBusMessage>
#include <QFile>
#include <QSignalSpy>

using namespace pacewell;
using namespace std::chrono_literals;

/// What keeps reminders from coming for a while, and must lose none.
class AgentTroubleTest : public AgentStage
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void waitsForADaemon();
    void speaksToAWindowAlone();
    void waitsForTheScreenToBeUnlocked();
    void aBusyFileIsTriedAgain();
    void anAnswerIsNotLostOnABusyFile();
    void aSetClockIsJustAnotherLook();
    void twoAgentsShowItOnce();
    void leavesASessionInPeace();
    void isNotNeededWithoutRules();
    void aThousandRules();
    void whereTheFileIsGoneNoneIsMade();
};

void AgentTroubleTest::waitsForADaemon()
{
    start();
    QCOMPARE(m_agent->notifications(), Notifications::State::Missing);
    lookAt(QTime(8, 30));
    QVERIFY(events().isEmpty());
    m_now = at(QTime(9, 0));
    m_daemon = std::make_unique<NotificationDaemon>(m_desktop->connection());
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    QVERIFY(m_daemon->shown().first().hints.contains(QStringLiteral("suppress-sound")));
}

void AgentTroubleTest::speaksToAWindowAlone()
{
    start();
    lookAt(QTime(8, 30));
    QVERIFY(events().isEmpty());
    addWindow();
    QTRY_COMPARE(events(), QStringList{QStringLiteral("neck 08:30 shown")});
}

void AgentTroubleTest::waitsForTheScreenToBeUnlocked()
{
    startWithDaemon();
    QDBusConnection saver = m_desktop->connection();
    const auto tell = [&saver](bool isOn) {
        QDBusMessage active = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/ScreenSaver"),
            QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("ActiveChanged"));
        active << isOn;
        saver.send(active);
    };
    QVERIFY(saver.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
    QSignalSpy changed(m_agent.get(), &Agent::changed);
    // A name that came a moment ago may not be known yet to whoever listens for it.
    for (int i = 0; i < 100 && changed.isEmpty(); ++i) {
        tell(true);
        changed.wait(50);
    }
    QVERIFY(!changed.isEmpty());
    lookAt(QTime(8, 30));
    lookAt(QTime(9, 0));
    QTest::qWait(50);
    QVERIFY(m_daemon->shown().isEmpty());
    tell(false);
    QTRY_COMPARE(m_daemon->shown().size(), 1);
}

void AgentTroubleTest::aBusyFileIsTriedAgain()
{
    startWithDaemon();
    // Another program writes and does not come to an end.
    QVERIFY(database().run(QStringLiteral("BEGIN IMMEDIATE")));
    lookAt(QTime(8, 30));
    QCOMPARE(m_sleepsUntil, at(QTime(8, 30)).addSecs(10));
    QVERIFY(!m_agent->trouble().isEmpty());
    QVERIFY(database().run(QStringLiteral("COMMIT")));
    m_now = *m_sleepsUntil;
    m_agent->look();
    QVERIFY(m_agent->trouble().isEmpty());
    QTRY_COMPARE(m_daemon->shown().size(), 1);
}

void AgentTroubleTest::anAnswerIsNotLostOnABusyFile()
{
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    QVERIFY(database().run(QStringLiteral("BEGIN IMMEDIATE")));
    m_daemon->invoke(QStringLiteral("not-today"));
    QTRY_COMPARE(m_sleepsUntil, at(QTime(8, 30)).addSecs(10));
    QVERIFY(database().run(QStringLiteral("COMMIT")));
    QCOMPARE(events().size(), 1);
    m_agent->look();
    QCOMPARE(events().last(), QStringLiteral("neck 08:30 not today"));
}

void AgentTroubleTest::aSetClockIsJustAnotherLook()
{
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->invoke(QStringLiteral("not-today"));
    QTRY_COMPARE(events().size(), 2);
    lookAt(QTime(7, 0));
    lookAt(QTime(8, 30));
    QTest::qWait(50);
    QCOMPARE(m_daemon->shown().size(), 1);
    m_now = at(QTime(8, 30)).addDays(1);
    m_agent->look();
    QTRY_COMPARE(m_daemon->shown().size(), 2);
}

void AgentTroubleTest::twoAgentsShowItOnce()
{
    startWithDaemon();
    auto first = std::move(m_agent);
    start();
    m_now = at(QTime(8, 30));
    first->look();
    m_agent->look();
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    QTest::qWait(50);
    QCOMPARE(m_daemon->shown().size(), 1);
}

void AgentTroubleTest::leavesASessionInPeace()
{
    startWithDaemon();
    // Held by a program that runs: this machine's first.
    QFile lock(m_folder->filePath(QStringLiteral("session.lock")));
    QFile init(QStringLiteral("/proc/1/comm"));
    QVERIFY(lock.open(QIODevice::WriteOnly) && init.open(QIODevice::ReadOnly));
    lock.write("1\n" + init.readAll() + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    lookAt(QTime(8, 30));
    QTest::qWait(50);
    QVERIFY(m_daemon->shown().isEmpty());
    QCOMPARE(m_sleepsUntil, at(QTime(8, 31)));
    QVERIFY(lock.remove());
    lookAt(QTime(8, 31));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
}

void AgentTroubleTest::isNotNeededWithoutRules()
{
    ReminderRule off = rule(QStringLiteral("neck"), QTime(8, 30));
    off.isOn = false;
    keep(off);
    start();
    QVERIFY(!m_agent->isNeeded());
    QCOMPARE(m_sleepsUntil, std::nullopt);
    keep(rule(QStringLiteral("neck"), QTime(8, 30)));
    m_agent->look();
    QVERIFY(m_agent->isNeeded());
}

void AgentTroubleTest::aThousandRules()
{
    QVERIFY(database().inTransaction([this]() -> Result<> {
        for (int i = 0; i < 1000; ++i) {
            if (auto kept = ReminderStore(database()).keep(rule(QString::number(i), QTime(8, 30)));
                !kept)
                return kept;
        }
        return success();
    }));
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    QCOMPARE(events().size(), 1001);
    m_daemon->invoke(QStringLiteral("not-today"));
    QTRY_COMPARE(events().size(), 2002);
    QCOMPARE(m_sleepsUntil, at(QTime(8, 30)).addDays(1));
}

void AgentTroubleTest::whereTheFileIsGoneNoneIsMade()
{
    startWithDaemon();
    QSignalSpy gone(m_agent.get(), &Agent::fileGone);
    m_database.reset();
    const QString file = m_folder->filePath(QLatin1String(Database::fileName));
    QVERIFY(QFile::remove(file));
    lookAt(QTime(8, 30));
    QCOMPARE(gone.size(), 1);
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(AgentTroubleTest)
#include "agenttroubletest.moc"
