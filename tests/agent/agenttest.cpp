// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agentstage.h"

#include "store/reminderstore.h"
#include "store/sessionlog.h"

using namespace pacewell;
using namespace std::chrono_literals;

/// What comes on the desktop, and what becomes of its answers.
class AgentTest : public AgentStage
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void showsWhatIsDueAndSleepsUntilTheNext();
    void startOpensThePractice();
    void pressingItDoesTheSame();
    void movingIsJustDone();
    void aCheckInOpensTheCheckIn();
    void laterComesBackAfterARestart();
    void notTodayIsForToday();
    void puttingItAwayIsAnAnswer();
    void repeatsOnce();
    void whatWasMissedComesAsOne();
    void severalAreNotBegunAtOnce();
    void closesWhatIsDoneElsewhere();
    void anExpiredOneIsNotAnswered();
};

void AgentTest::showsWhatIsDueAndSleepsUntilTheNext()
{
    startWithDaemon();
    QCOMPARE(m_sleepsUntil, at(QTime(8, 30)));
    QVERIFY(m_daemon->shown().isEmpty());
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    QCOMPARE(m_daemon->shown().first().title, QStringLiteral("The neck"));
    QCOMPARE(m_daemon->shown().first().actions.size(), 8); // start twice, later, not today
    QCOMPARE(events(), QStringList{QStringLiteral("neck 08:30 shown")});
    QCOMPARE(m_sleepsUntil, at(QTime(8, 45))); // the repeat
    lookAt(QTime(8, 31));
    lookAt(QTime(8, 32));
    QTest::qWait(50);
    QCOMPARE(m_daemon->shown().size(), 1);
}

void AgentTest::startOpensThePractice()
{
    addWindow();
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->invoke(QStringLiteral("start"), QStringLiteral("leave"));
    QTRY_COMPARE(m_window.asked, QStringList{QStringLiteral("begin-practice practice-neck leave")});
    QCOMPARE(events().last(), QStringLiteral("neck 08:30 started"));
    QCOMPARE(m_sleepsUntil, at(QTime(8, 30)).addDays(1));
}

void AgentTest::pressingItDoesTheSame()
{
    addWindow();
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->invoke(QStringLiteral("default"));
    QTRY_COMPARE(m_window.asked, QStringList{QStringLiteral("begin-practice practice-neck ")});
}

void AgentTest::movingIsJustDone()
{
    addWindow();
    ReminderRule move;
    move.id = QStringLiteral("move");
    move.kind = ReminderRule::Kind::Move;
    move.interval = ReminderInterval{45min, QTime(9, 0), QTime(17, 0)};
    keep(move);
    QVERIFY(ReminderStore(database()).remove(QStringLiteral("neck")));
    startWithDaemon();
    lookAt(QTime(9, 45));
    QTRY_COMPARE(m_daemon->open(), 1U);
    QCOMPARE(m_daemon->shown().first().actions.at(1), QStringLiteral("I am doing it"));
    m_daemon->invoke(QStringLiteral("start"));
    QTRY_COMPARE(events().last(), QStringLiteral("move 09:45 started"));
    QTest::qWait(50);
    QVERIFY(m_window.asked.isEmpty());
    QCOMPARE(m_sleepsUntil, at(QTime(10, 30)));
}

void AgentTest::aCheckInOpensTheCheckIn()
{
    addWindow();
    ReminderRule checkIn;
    checkIn.id = QStringLiteral("evening");
    checkIn.kind = ReminderRule::Kind::CheckIn;
    checkIn.times = {QTime(20, 30)};
    keep(checkIn);
    m_now = at(QTime(20, 0));
    QVERIFY(ReminderStore(database()).remove(QStringLiteral("neck")));
    startWithDaemon();
    lookAt(QTime(20, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->invoke(QStringLiteral("start"));
    QTRY_COMPARE(m_window.asked, QStringList{QStringLiteral("open-check-in  ")});
}

void AgentTest::laterComesBackAfterARestart()
{
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_now = at(QTime(8, 35));
    m_daemon->invoke(QStringLiteral("later"));
    QTRY_COMPARE(events().last(), QStringLiteral("neck 08:30 snoozed"));
    QCOMPARE(m_sleepsUntil, at(QTime(8, 45)));
    m_agent.reset();
    m_now = at(QTime(8, 45));
    start();
    int shown = 2;
    QTRY_COMPARE(m_daemon->shown().size(), shown);
    for (const QTime time : {QTime(8, 46), QTime(8, 57)}) {
        m_now = at(time);
        m_daemon->invoke(QStringLiteral("later"));
        QTRY_COMPARE(events().last(), QStringLiteral("neck 08:30 snoozed"));
        lookAt(time.addSecs(10 * 60));
        ++shown;
        QTRY_COMPARE(m_daemon->shown().size(), shown);
        QTRY_COMPARE(m_daemon->open(), m_daemon->shown().last().id);
    }
    // Three times are enough.
    QVERIFY(!m_daemon->shown().last().actions.contains(QStringLiteral("later")));
}

void AgentTest::notTodayIsForToday()
{
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->invoke(QStringLiteral("not-today"));
    QTRY_COMPARE(events().last(), QStringLiteral("neck 08:30 not today"));
    QCOMPARE(m_sleepsUntil, at(QTime(8, 30)).addDays(1));
}

void AgentTest::puttingItAwayIsAnAnswer()
{
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->close(2);
    QTRY_COMPARE(events().last(), QStringLiteral("neck 08:30 dismissed"));
}

void AgentTest::repeatsOnce()
{
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    lookAt(QTime(8, 45));
    QTRY_COMPARE(m_daemon->shown().size(), 2);
    QCOMPARE(m_daemon->shown().last().replaced, 1U);
    lookAt(QTime(9, 30));
    QTest::qWait(50);
    QCOMPARE(m_daemon->shown().size(), 2);
    QCOMPARE(events(), (QStringList{QStringLiteral("neck 08:30 shown"),
                                    QStringLiteral("neck 08:30 repeated")}));
}

void AgentTest::whatWasMissedComesAsOne()
{
    keep(rule(QStringLiteral("back"), QTime(9, 0)));
    keep(rule(QStringLiteral("hands"), QTime(9, 30)));
    startWithDaemon();
    lookAt(QTime(11, 0)); // the lid was shut
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    const auto shown = m_daemon->shown().first();
    QCOMPARE(shown.title, QStringLiteral("These waited for you"));
    QVERIFY(shown.text.contains(QStringLiteral("The neck, The back, The hands")));
    QCOMPARE(shown.hints.value(QStringLiteral("urgency")).toInt(), 0);
    QVERIFY(shown.hints.value(QStringLiteral("suppress-sound")).toBool());
    m_daemon->invoke(QStringLiteral("later"));
    QTRY_COMPARE(events().size(), 6);
    lookAt(QTime(11, 10));
    QTRY_COMPARE(m_daemon->shown().size(), 2);
    QVERIFY(m_daemon->shown().last().text.contains(QStringLiteral("The neck, The back")));
}

void AgentTest::severalAreNotBegunAtOnce()
{
    addWindow();
    keep(rule(QStringLiteral("back"), QTime(9, 0)));
    startWithDaemon();
    lookAt(QTime(11, 0));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->invoke(QStringLiteral("start"), QStringLiteral("leave"));
    QTRY_COMPARE(m_window.asked, QStringList{QStringLiteral("open-reminders  leave")});
    QCOMPARE(events().size(), 2); // they wait there
}

void AgentTest::closesWhatIsDoneElsewhere()
{
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    SessionOutcome done;
    done.id = QStringLiteral("one");
    done.routineId = QStringLiteral("practice-neck");
    done.startedAt = at(QTime(8, 31));
    done.endedAt = at(QTime(8, 35));
    done.day = day;
    done.planned = done.done = 4min;
    QVERIFY(SessionLog(database()).append(done));
    lookAt(QTime(8, 35));
    QTRY_COMPARE(m_daemon->closed(), QList<uint>{1});
    QCOMPARE(events().size(), 1);
    QCOMPARE(m_sleepsUntil, at(QTime(8, 30)).addDays(1));
}

void AgentTest::anExpiredOneIsNotAnswered()
{
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->close(1);
    lookAt(QTime(8, 45));
    QTRY_COMPARE(m_daemon->shown().size(), 2);
    QCOMPARE(events().last(), QStringLiteral("neck 08:30 repeated"));
}

QTEST_GUILESS_MAIN(AgentTest)
#include "agenttest.moc"
