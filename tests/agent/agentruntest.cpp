// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agentstage.h"

#include "store/activitylog.h"
#include "store/pacingstore.h"

using namespace pacewell;
using namespace std::chrono_literals;

/// The timer of an activity, rung by the agent.
class AgentRunTest : public AgentStage
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void ringsForARun();
    void aBellStaysWhileThePartLasts();
    void aLateBellIsQuiet();
    void leavesARunToTheWindowInFront();

private:
    void beginRun();
};

void AgentRunTest::beginRun()
{
    QVERIFY(PacingStore(database()).keep(Activity{}));
    Run run;
    run.id = QStringLiteral("run");
    run.day = day;
    run.parts = {{10min, 4min}, {10min, 0s}};
    run.begun.at = at(QTime(7, 55));
    QVERIFY(ActivityLog(database()).begin(run).value());
}

void AgentRunTest::ringsForARun()
{
    addWindow();
    QVERIFY(PacingStore(database()).keep([] {
        Activity housework;
        housework.id = QStringLiteral("housework");
        housework.name = QStringLiteral("Housework");
        return housework;
    }()));
    Run run;
    run.id = QStringLiteral("run");
    run.activity = QStringLiteral("housework");
    run.day = day;
    run.parts = {{10min, 4min}, {10min, 0s}};
    run.begun.at = at(QTime(7, 55));
    QVERIFY(ActivityLog(database()).begin(run).value());
    startWithDaemon();
    QCOMPARE(m_sleepsUntil, at(QTime(8, 5)));
    lookAt(QTime(8, 5));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    QCOMPARE(m_daemon->shown().first().title, QStringLiteral("Time to rest"));
    QVERIFY(m_daemon->shown().first().text.contains(QStringLiteral("Housework")));
    m_daemon->invoke(QStringLiteral("default"), QStringLiteral("leave"));
    QTRY_COMPARE(m_window.asked, QStringList{QStringLiteral("open-activity housework leave")});
    lookAt(QTime(8, 9));
    QTRY_COMPARE(m_daemon->shown().size(), 2);
    QCOMPARE(m_daemon->shown().last().title, QStringLiteral("The rest is over"));
    lookAt(QTime(8, 19));
    QTRY_COMPARE(m_daemon->shown().size(), 3);
    QCOMPARE(m_daemon->shown().last().title, QStringLiteral("Enough for now"));
    // The window ends it, and what was told stays to be read.
    QVERIFY(ActivityLog(database()).end(run.id, std::nullopt));
    lookAt(QTime(8, 20));
    QCOMPARE(m_sleepsUntil, at(QTime(8, 30)));
    QTest::qWait(50);
    QVERIFY(m_daemon->open() != 0);
    m_agent->setWindowInFront(true);
    QTRY_COMPARE(m_daemon->open(), 0U);
}

void AgentRunTest::aBellStaysWhileThePartLasts()
{
    beginRun();
    startWithDaemon();
    lookAt(QTime(8, 5));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    // The two clocks of a machine are read one after the other.
    for (const int milliseconds : {1, 2, 3, 40}) {
        m_now = at(QTime(8, 6)).addMSecs(milliseconds);
        m_agent->look();
    }
    QTest::qWait(50);
    QVERIFY(m_daemon->open() != 0);
    QCOMPARE(m_daemon->shown().size(), 1);
}

void AgentRunTest::aLateBellIsQuiet()
{
    beginRun();
    startWithDaemon();
    lookAt(QTime(8, 30)); // all is over since 8:19, and the reminder of 8:30 has come
    QTRY_COMPARE(m_daemon->shown().size(), 2);
    for (const auto &shown : m_daemon->shown()) {
        const bool isBell = shown.title == QLatin1String("Enough for now");
        QCOMPARE(shown.hints.contains(QStringLiteral("suppress-sound")), isBell);
    }
}

void AgentRunTest::leavesARunToTheWindowInFront()
{
    beginRun();
    startWithDaemon();
    m_agent->setWindowInFront(true);
    lookAt(QTime(8, 5));
    m_agent->setWindowInFront(false);
    lookAt(QTime(8, 6));
    QTest::qWait(100);
    QVERIFY(m_daemon->shown().isEmpty()); // it was told in the window
}

QTEST_GUILESS_MAIN(AgentRunTest)
#include "agentruntest.moc"
