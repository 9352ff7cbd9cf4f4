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
};

Q_DECLARE_METATYPE(pacewell::TimeOfDay)

namespace {

Routine routine(const QString &id, std::vector<TimeOfDay> times)
{
    Routine made;
    made.id = id;
    made.timesOfDay = std::move(times);
    return made;
}

const std::vector<Routine> routines{
    routine("evening-one", {TimeOfDay::Evening}),
    routine("never", {}),
    routine("midday-one", {TimeOfDay::Midday}),
    routine("morning-one", {TimeOfDay::Morning, TimeOfDay::Evening}),
    routine("morning-two", {TimeOfDay::Morning}),
};

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
    QTest::newRow("morning") << morning << QStringList() << "morning-one";
    QTest::newRow("second of the morning")
        << morning << QStringList{"morning-one"} << "morning-two";
    QTest::newRow("morning is done")
        << morning << QStringList{"morning-one", "morning-two"} << "midday-one";
    QTest::newRow("midday") << midday << QStringList() << "midday-one";
    QTest::newRow("midday is done") << midday << QStringList{"midday-one"} << "evening-one";
    QTest::newRow("evening") << evening << QStringList() << "evening-one";
    QTest::newRow("left over from before")
        << evening << QStringList{"evening-one", "morning-one"} << "morning-two";
    QTest::newRow("all is done") << evening
                                 << QStringList{"evening-one", "morning-one", "morning-two",
                                                "midday-one"}
                                 << "";
    QTest::newRow("something else was done") << morning << QStringList{"never"} << "morning-one";
}

void DayPlanTest::offersTheNext()
{
    QFETCH(QTime, now);
    QFETCH(QStringList, done);
    QFETCH(QString, next);
    const DayPlan plan = dayPlan(routines, {done.begin(), done.end()}, now);
    QCOMPARE(plan.next ? plan.practices.at(*plan.next).routine.id : QString(), next);
}

void DayPlanTest::keepsTheOrderOfTheDay()
{
    const DayPlan plan = dayPlan(routines, {QStringLiteral("midday-one")}, QTime(12, 0));
    QStringList order;
    for (const PlannedPractice &practice : plan.practices)
        order.append(practice.routine.id + (practice.isDone ? "!" : ""));
    QCOMPARE(order, (QStringList{"morning-one", "morning-two", "midday-one!", "evening-one"}));
    QVERIFY(!dayPlan({}, {}, QTime(12, 0)).next);
}

QTEST_GUILESS_MAIN(DayPlanTest)
#include "dayplantest.moc"
