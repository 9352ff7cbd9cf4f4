// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sessionlog.h"
#include "store/checkpointstore.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace pacewell;
using namespace std::chrono_literals;

class SessionLogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsEverything();
    void appendingTwiceIsOneRow();
    void forgetsTheCheckpointWithTheSameCommit();
    void leavesTheCheckpointOfAnotherSession();
    void listsTheDaysAskedFor_data();
    void listsTheDaysAskedFor();
    void oldestFirst();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
};

namespace {

SessionOutcome session(const QString &id, QDate day = {2026, 3, 2}, int hour = 7)
{
    SessionOutcome outcome;
    outcome.id = id;
    outcome.routineId = QStringLiteral("ease");
    outcome.routineName = QStringLiteral("Nacken & Schultern \u2013 \U0001F33F 'sanft'");
    outcome.startedAt = QDateTime(day, {hour, 30, 15, 123}, QTimeZone::utc());
    outcome.day = day;
    outcome.planned = 192'000ms;
    outcome.done = 47'123ms;
    outcome.isGentler = true;
    outcome.practice = PracticeKind::Breathe;
    outcome.endedAt = outcome.startedAt.addSecs(77);
    outcome.steps = {
        {QStringLiteral("zebra"), 80'000ms, 40'000ms, false, true, true},
        {QStringLiteral("ant"), 32'000ms, 7123ms, true, false, false},
        {QStringLiteral("zebra"), 80'000ms, 0ms, false, false, false, Side::Left, Area::UpperBack}};
    return outcome;
}

SessionCheckpoint checkpointOf(const QString &id)
{
    SessionCheckpoint checkpoint;
    checkpoint.soFar = session(id);
    return checkpoint;
}

} // namespace

void SessionLogTest::init()
{
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_dir->path()).value();
}

void SessionLogTest::keepsEverything()
{
    const SessionOutcome first = session(QStringLiteral("one"));
    SessionOutcome second = session(QStringLiteral("two"), {2026, 12, 31}, 23);
    second.isCompleted = true;
    second.isGentler = false;
    second.steps.clear();
    QVERIFY(SessionLog(*m_database).isEmpty().value());
    QVERIFY(SessionLog(*m_database).append(first));
    QVERIFY(!SessionLog(*m_database).isEmpty().value());
    QVERIFY(SessionLog(*m_database).append(second));
    m_database.reset();
    m_database = Database::open(m_dir->path()).value();
    const auto all = SessionLog(*m_database).all();
    QVERIFY(all);
    QCOMPARE(all.value().size(), size_t(2));
    QCOMPARE(all.value()[0], first);
    QCOMPARE(all.value()[1], second);
}

void SessionLogTest::appendingTwiceIsOneRow()
{
    SessionLog log(*m_database);
    const SessionOutcome first = session(QStringLiteral("one"));
    QVERIFY(log.append(first));
    QVERIFY(log.append(first));
    SessionOutcome other = session(QStringLiteral("one"), {2026, 4, 1});
    other.done = 0ms;
    QVERIFY(log.append(other)); // the same session told otherwise: what is written stays
    QCOMPARE(log.all().value(), std::vector{first});
}

void SessionLogTest::forgetsTheCheckpointWithTheSameCommit()
{
    SessionLog log(*m_database);
    CheckpointStore checkpoints(*m_database);
    QVERIFY(checkpoints.save(checkpointOf(QStringLiteral("one"))));
    // As when the disk fills up between the row and the checkpoint: both or neither.
    QVERIFY(m_database->run(QStringLiteral("CREATE TRIGGER full BEFORE DELETE ON checkpoint BEGIN "
                                           "SELECT RAISE (ABORT, 'no more room'); END")));
    QVERIFY(!log.append(session(QStringLiteral("one"))));
    QVERIFY(log.all().value().empty());
    QVERIFY(checkpoints.load().value());

    QVERIFY(m_database->run(QStringLiteral("DROP TRIGGER full")));
    QVERIFY(log.append(session(QStringLiteral("one"))));
    QCOMPARE(log.all().value().size(), size_t(1));
    QVERIFY(!checkpoints.load().value());

    QVERIFY(checkpoints.save(checkpointOf(QStringLiteral("one"))));
    QVERIFY(log.append(session(QStringLiteral("one")))); // a retry clears it as well
    QVERIFY(!checkpoints.load().value());
}

void SessionLogTest::leavesTheCheckpointOfAnotherSession()
{
    CheckpointStore checkpoints(*m_database);
    QVERIFY(checkpoints.save(checkpointOf(QStringLiteral("running"))));
    QVERIFY(SessionLog(*m_database).append(session(QStringLiteral("one"))));
    QCOMPARE(checkpoints.load().value()->soFar.id, QStringLiteral("running"));
}

void SessionLogTest::listsTheDaysAskedFor_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("ids");
    const QDate day(2026, 3, 1);
    QTest::newRow("one day") << day << day << "a b";
    QTest::newRow("both ends count") << day.addDays(-1) << day << "z a b";
    QTest::newRow("to the next year") << day.addDays(1) << QDate(2027, 1, 1) << "c";
    QTest::newRow("nothing there") << day.addDays(2) << day.addDays(3) << "";
    QTest::newRow("ends before it begins") << day << day.addDays(-1) << "";
    QTest::newRow("a thousand years") << QDate(1500, 1, 1) << QDate(2500, 1, 1) << "z a b c";
}

void SessionLogTest::listsTheDaysAskedFor()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QString, ids);
    SessionLog log(*m_database);
    QVERIFY(log.append(session(QStringLiteral("c"), {2026, 3, 2})));
    QVERIFY(log.append(session(QStringLiteral("a"), {2026, 3, 1}, 6)));
    QVERIFY(log.append(session(QStringLiteral("z"), {2026, 2, 28})));
    QVERIFY(log.append(session(QStringLiteral("b"), {2026, 3, 1}, 22)));
    QStringList found;
    for (const SessionOutcome &outcome : log.between(first, last).value()) {
        found.append(outcome.id);
        QCOMPARE(outcome.steps, session({}).steps);
    }
    QCOMPARE(found.join(QLatin1Char(' ')), ids);
}

void SessionLogTest::oldestFirst()
{
    // Someone who flew west: the later session counts for the earlier day.
    SessionLog log(*m_database);
    SessionOutcome later = session(QStringLiteral("a"), {2026, 3, 3}, 2);
    later.day = {2026, 3, 2};
    SessionOutcome earlier = session(QStringLiteral("b"), {2026, 3, 3}, 1);
    QVERIFY(log.append(later));
    QVERIFY(log.append(earlier));
    QCOMPARE(log.all().value(), (std::vector{earlier, later}));
}

QTEST_GUILESS_MAIN(SessionLogTest)
#include "sessionlogtest.moc"
