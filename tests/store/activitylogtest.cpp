// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/activitylog.h"
#include "store/pacingstore.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace pacewell;
using namespace std::chrono_literals;

class ActivityLogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsEntriesOnce();
    void keepsTheDayOfTheEntry();
    void refusesWhatIsNotAboveZero();
    void keepsTheRun();
    void letsOneRunBeOn();
    void endsARunWithItsEntry();
    void countsARunOnce();
    void endsARunWithoutAnEntry();

private:
    ActivityLog log() const { return ActivityLog(*m_database); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
};

namespace {

const QDate day(2026, 11, 21);

QDateTime at(QDate date, int hour)
{
    return QDateTime(date, QTime(hour, 59, 59, 250), QTimeZone::utc());
}

ActivityEntry entry(const QString &id, QDate date, double minutes)
{
    return {id, QStringLiteral("a"), at(date, 12), date, minutes, minutes, Effort::Hard};
}

Run run(const QString &id)
{
    Run made;
    made.id = id;
    made.activity = QStringLiteral("a");
    made.day = day;
    made.effort = Effort::Moderate;
    made.isMeasuring = id == QLatin1String("2");
    made.parts = {{720s, 360s}, {715s, 0s}};
    made.begun = {at(day, 23), QStringLiteral("boot"), 123456789ms};
    return made;
}

} // namespace

void ActivityLogTest::init()
{
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_dir->path()).value();
    Activity activity;
    activity.id = QStringLiteral("a");
    activity.name = QStringLiteral("Walk");
    QVERIFY(PacingStore(*m_database).keep(activity));
}

void ActivityLogTest::keepsEntriesOnce()
{
    const ActivityEntry first = entry(QStringLiteral("1"), day, 12.5);
    QVERIFY(log().add(first));
    QVERIFY(log().add(entry(QStringLiteral("1"), day, 99)));
    QCOMPARE(log().between(day, day).value(), std::vector{first});
    QVERIFY(log().remove(first.id));
    QVERIFY(log().between(day, day).value().empty());
}

void ActivityLogTest::keepsTheDayOfTheEntry()
{
    // Begun shortly before midnight: the day is the one it was kept with, wherever one is later.
    ActivityEntry late = entry(QStringLiteral("1"), day, 12);
    late.at = at(day.addDays(1), 3);
    QVERIFY(log().add(late));
    QCOMPARE(log().between(day, day).value(), std::vector{late});
    QVERIFY(log().between(day.addDays(1), day.addDays(1)).value().empty());
}

void ActivityLogTest::refusesWhatIsNotAboveZero()
{
    QVERIFY(!log().add(entry(QStringLiteral("1"), day, 0)));
    QVERIFY(!log().add(entry(QStringLiteral("2"), day, -4)));
    QVERIFY(log().between(day, day).value().empty());
}

void ActivityLogTest::keepsTheRun()
{
    QCOMPARE(log().run().value(), std::nullopt);
    Run on = run(QStringLiteral("1"));
    QVERIFY(log().begin(on).value());
    QCOMPARE(log().run().value(), std::optional(on));
    on.paused = RunInstant{at(day.addDays(1), 0), QStringLiteral("other"), 5ms};
    on.pausedBefore = 90s;
    QVERIFY(log().change(on));
    QCOMPARE(log().run().value(), std::optional(on));
    on.paused.reset();
    QVERIFY(log().change(on));
    m_database.reset();
    m_database = Database::open(m_dir->path()).value();
    QCOMPARE(log().run().value(), std::optional(on));
}

void ActivityLogTest::letsOneRunBeOn()
{
    const auto other = Database::open(m_dir->path()).value();
    const Run on = run(QStringLiteral("1"));
    QVERIFY(log().begin(on).value());
    QVERIFY(!ActivityLog(*other).begin(run(QStringLiteral("2"))).value());
    QCOMPARE(ActivityLog(*other).run().value(), std::optional(on));
}

void ActivityLogTest::endsARunWithItsEntry()
{
    const Run on = run(QStringLiteral("1"));
    QVERIFY(log().begin(on).value());
    // What cannot be kept leaves the run where it is.
    QVERIFY(!log().end(on.id, entry(on.id, day, 0)));
    QCOMPARE(log().run().value(), std::optional(on));
    QVERIFY(log().end(on.id, entry(on.id, day, 20)));
    QCOMPARE(log().run().value(), std::nullopt);
    QCOMPARE(log().between(day, day).value(), std::vector{entry(on.id, day, 20)});
}

void ActivityLogTest::countsARunOnce()
{
    const auto other = Database::open(m_dir->path()).value();
    const Run on = run(QStringLiteral("1"));
    QVERIFY(log().begin(on).value());
    QVERIFY(log().end(on.id, entry(on.id, day, 20)));
    QVERIFY(ActivityLog(*other).begin(run(QStringLiteral("2"))).value());
    QVERIFY(ActivityLog(*other).end(on.id, entry(on.id, day, 25)));
    QCOMPARE(log().between(day, day).value(), std::vector{entry(on.id, day, 20)});
    QCOMPARE(log().run().value(), std::optional(run(QStringLiteral("2"))));
}

void ActivityLogTest::endsARunWithoutAnEntry()
{
    const Run on = run(QStringLiteral("1"));
    QVERIFY(log().begin(on).value());
    QVERIFY(log().end(on.id, std::nullopt));
    QCOMPARE(log().run().value(), std::nullopt);
    QVERIFY(log().between(day, day).value().empty());
}

QTEST_GUILESS_MAIN(ActivityLogTest)
#include "activitylogtest.moc"
