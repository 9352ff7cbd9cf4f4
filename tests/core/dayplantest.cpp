// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/dayplan.h"

#include <QTest>

using namespace pacewell;

class DayPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void theDayHasParts_data();
    void theDayHasParts();
    void offersTheNext_data();
    void offersTheNext();
    void keepsTheOrderOfTheDay();
    void aPlannedRest_data();
    void aPlannedRest();
};

Q_DECLARE_METATYPE(pacewell::TimeOfDay)

namespace {

const ContentLibrary &shipped()
{
    static const ContentLibrary library =
        ContentLibrary::load({SHIPPED_CONTENT, SHIPPED_MEDIA, {}});
    return library;
}

const QDate day(2026, 11, 24);

QStringList idsOf(const DayPlan &plan)
{
    QStringList ids;
    for (const PlannedPractice &practice : plan.practices)
        ids.append(practice.routine.id);
    return ids;
}

} // namespace

void DayPlanTest::theDayHasParts_data()
{
    QTest::addColumn<QTime>("now");
    QTest::addColumn<TimeOfDay>("part");
    QTest::newRow("midnight") << QTime(0, 0) << TimeOfDay::Evening;
    QTest::newRow("night's end") << QTime(3, 59, 59, 999) << TimeOfDay::Evening;
    QTest::newRow("first of morning") << QTime(4, 0) << TimeOfDay::Morning;
    QTest::newRow("last of morning") << QTime(11, 29, 59, 999) << TimeOfDay::Morning;
    QTest::newRow("first of midday") << QTime(11, 30) << TimeOfDay::Midday;
    QTest::newRow("last of midday") << QTime(15, 59, 59, 999) << TimeOfDay::Midday;
    QTest::newRow("first of evening") << QTime(16, 0) << TimeOfDay::Evening;
    QTest::newRow("before midnight") << QTime(23, 59, 59, 999) << TimeOfDay::Evening;
}

void DayPlanTest::theDayHasParts()
{
    QFETCH(QTime, now);
    QFETCH(TimeOfDay, part);
    QCOMPARE(timeOfDayAt(now), part);
}

void DayPlanTest::offersTheNext_data()
{
    QTest::addColumn<QTime>("now");
    QTest::addColumn<QStringList>("done");
    QTest::addColumn<QString>("next"); // empty: none
    const QTime morning(8, 0);
    const QTime midday(12, 0);
    const QTime evening(20, 0);
    QTest::newRow("morning") << morning << QStringList() << "morning-in-bed";
    QTest::newRow("second of the morning")
        << morning << QStringList{"morning-in-bed"} << "neck-shoulder-ease";
    QTest::newRow("morning is done")
        << morning << QStringList{"morning-in-bed", "neck-shoulder-ease"} << "desk-break";
    QTest::newRow("midday") << midday << QStringList() << "desk-break";
    QTest::newRow("midday is done") << midday << QStringList{"desk-break"} << "lower-back-kindly";
    QTest::newRow("evening") << evening << QStringList() << "lower-back-kindly";
    QTest::newRow("left over from before")
        << evening << QStringList{"lower-back-kindly", "wind-down", "morning-in-bed"}
        << "neck-shoulder-ease";
    QTest::newRow("all is done") << evening
                                 << QStringList{"lower-back-kindly", "wind-down", "morning-in-bed",
                                                "neck-shoulder-ease", "desk-break"}
                                 << "";
    QTest::newRow("something else was done")
        << morning << QStringList{"starter"} << "morning-in-bed";
}

void DayPlanTest::offersTheNext()
{
    QFETCH(QTime, now);
    QFETCH(QStringList, done);
    QFETCH(QString, next);
    const DayPlan plan = dayPlan(shipped(), {{}, {}, done, {}}, QDateTime(day, now));
    QCOMPARE(plan.next ? plan.practices.at(*plan.next).routine.id : QString(), next);
}

void DayPlanTest::keepsTheOrderOfTheDay()
{
    const DayPlan plan =
        dayPlan(shipped(), {{}, {}, {"desk-break"}, {}}, QDateTime(day, QTime(12, 0)));
    QCOMPARE(idsOf(plan), (QStringList{"morning-in-bed", "neck-shoulder-ease", "desk-break",
                                       "lower-back-kindly", "wind-down"}));
    for (const PlannedPractice &practice : plan.practices)
        QCOMPARE(practice.isDone, practice.routine.id == QStringLiteral("desk-break"));
    QVERIFY(!dayPlan({}, {}, QDateTime(day, QTime(12, 0))).next);
}

void DayPlanTest::aPlannedRest_data()
{
    using Kind = DayChoice::Kind;
    QTest::addColumn<int>("choice"); // -1: none
    QTest::addColumn<bool>("isRest");
    QTest::addColumn<bool>("isGentler");
    QTest::newRow("as planned") << -1 << true << false;
    QTest::newRow("rest chosen too") << int(Kind::Rest) << true << false;
    QTest::newRow("practice after all") << int(Kind::Full) << false << false;
    QTest::newRow("a gentle one after all") << int(Kind::Gentler) << false << true;
}

/// What was chosen today goes before what was planned, and something is suggested then.
void DayPlanTest::aPlannedRest()
{
    QFETCH(int, choice);
    QFETCH(bool, isRest);
    QFETCH(bool, isGentler);
    const QDateTime now(day, QTime(8, 0));
    DayWishes wishes;
    ProgrammeEntry rest;
    rest.weekdays.set();
    rest.since = day;
    wishes.programme.entries = {rest};
    if (choice >= 0)
        wishes.choices = {{day, DayChoice::Kind(choice), {}}};
    const DayPlan plan = dayPlan(shipped(), wishes, now);
    QCOMPARE(plan.isRest, isRest);
    QCOMPARE(plan.isGentler, isGentler);
    QCOMPARE(idsOf(plan), isRest ? QStringList() : idsOf(dayPlan(shipped(), {}, now)));
}

QTEST_GUILESS_MAIN(DayPlanTest)
#include "dayplantest.moc"
