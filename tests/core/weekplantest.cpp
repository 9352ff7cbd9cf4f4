// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/weekplan.h"

#include "core/plan/dayplan.h"

#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

/// The week that a person plans.
class WeekPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatStandsOnEachDay();
    void aDayIsFull();
    void beginsPlainly_data();
    void beginsPlainly();
    void takesNoFullDay();
    void theUsualTimeIsInItsPart();
    void readsATime_data();
    void readsATime();
};

namespace {

const ContentLibrary &shipped()
{
    static const ContentLibrary library =
        ContentLibrary::load({SHIPPED_CONTENT, SHIPPED_MEDIA, {}});
    return library;
}

ProgrammeEntry entry(const QString &practice, unsigned weekdays,
                     TimeOfDay time = TimeOfDay::Morning, std::optional<QTime> at = {})
{
    ProgrammeEntry made;
    made.practice = practice;
    made.weekdays = weekdays;
    made.timeOfDay = time;
    made.at = at;
    return made;
}

} // namespace

void WeekPlanTest::showsWhatStandsOnEachDay()
{
    const std::vector<ProgrammeEntry> entries{
        entry("wind-down", 0b0000011, TimeOfDay::Evening), entry("starter", 0b0000111),
        entry("gone", 0b0000001, TimeOfDay::Midday), entry({}, 0b1000100)};
    const auto week = weekOf(entries, shipped());
    const auto minutesOf = [](const QString &id) { return shipped().practice(id)->length; };
    QCOMPARE(week[0].practices, (std::vector{entries[1], entries[2], entries[0]}));
    QCOMPARE(week[0].length, minutesOf("starter") + minutesOf("wind-down"));
    QCOMPARE(week[1].practices, (std::vector{entries[1], entries[0]}));
    QVERIFY(week[2].isRest && week[2].practices.empty() && week[2].length == 0min);
    QVERIFY(!week[3].isRest && week[3].practices.empty());
    QVERIFY(week[6].isRest);
}

void WeekPlanTest::aDayIsFull()
{
    std::vector<ProgrammeEntry> entries(mostPracticesADay - 1, entry("starter", 0b0000001));
    entries.push_back(entry({}, 0b0000001));
    QVERIFY(!isFull(entries, 0));
    entries.push_back(entry("wind-down", 0b0000011));
    QVERIFY(isFull(entries, 0));
    QVERIFY(!isFull(entries, 1));
}

void WeekPlanTest::beginsPlainly_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("rest");
    QTest::addColumn<int>("weekdays");
    QTest::newRow("stretch") << int(PracticeKind::Stretch) << 0 << 0b0010101;
    QTest::newRow("move, a rest day") << int(PracticeKind::Move) << 0b1000001 << 0b0010100;
    QTest::newRow("heat") << int(PracticeKind::Heat) << 0 << 0b0010101;
    QTest::newRow("massage") << int(PracticeKind::Massage) << 0 << 0b0010101;
    QTest::newRow("breathe") << int(PracticeKind::Breathe) << 0 << 0b1111111;
    QTest::newRow("relax, a rest day") << int(PracticeKind::Relax) << 0b1000000 << 0b0111111;
    QTest::newRow("sleep") << int(PracticeKind::Sleep) << 0 << 0b1111111;
    QTest::newRow("rest on all of them") << int(PracticeKind::Move) << 0b1111111 << 0;
}

void WeekPlanTest::beginsPlainly()
{
    QFETCH(int, kind);
    QFETCH(int, rest);
    QFETCH(int, weekdays);
    Routine practice;
    practice.id = QStringLiteral("one");
    practice.practice = PracticeKind(kind);
    practice.timesOfDay = {TimeOfDay::Evening, TimeOfDay::Morning};
    const ProgrammeEntry made = firstEntryFor(practice, {entry({}, unsigned(rest))});
    QCOMPARE(made.practice, practice.id);
    QCOMPARE(int(made.weekdays.to_ulong()), weekdays);
    QCOMPARE(int(made.timeOfDay), int(TimeOfDay::Evening));
    QVERIFY(!made.at);
}

void WeekPlanTest::takesNoFullDay()
{
    const std::vector<ProgrammeEntry> full(mostPracticesADay, entry("starter", 0b0000001));
    const auto made = firstEntryFor(*shipped().practice(QStringLiteral("starter")), full);
    QCOMPARE(int(made.weekdays.to_ulong()), 0b0010100);
}

void WeekPlanTest::theUsualTimeIsInItsPart()
{
    for (const auto part : {TimeOfDay::Morning, TimeOfDay::Midday, TimeOfDay::Evening})
        QCOMPARE(int(timeOfDayAt(usualTimeIn(part))), int(part));
}

void WeekPlanTest::readsATime_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("time"); // invalid: none
    QTest::newRow("usual") << "08:30" << QTime(8, 30);
    QTest::newRow("short") << "8:30" << QTime(8, 30);
    QTest::newRow("with a dot") << "8.30" << QTime(8, 30);
    QTest::newRow("without anything") << "0830" << QTime(8, 30);
    QTest::newRow("three digits") << "830" << QTime(8, 30);
    QTest::newRow("an hour") << " 19 " << QTime(19, 0);
    QTest::newRow("midnight") << "0:00" << QTime(0, 0);
    QTest::newRow("the last minute") << "23:59" << QTime(23, 59);
    QTest::newRow("an evening") << "8 pm" << QTime(20, 0);
    QTest::newRow("an evening, short") << "8:30PM" << QTime(20, 30);
    QTest::newRow("a morning") << "8.30 a.m." << QTime(8, 30);
    QTest::newRow("noon") << "12 pm" << QTime(12, 0);
    QTest::newRow("midnight of twelve hours") << "12:15 am" << QTime(0, 15);
    QTest::newRow("no hour of twelve") << "13 pm" << QTime();
    QTest::newRow("no such hour") << "24:00" << QTime();
    QTest::newRow("no such minute") << "8:60" << QTime();
    QTest::newRow("half a minute") << "8:3" << QTime();
    QTest::newRow("words") << "soon" << QTime();
    QTest::newRow("nothing") << "" << QTime();
}

void WeekPlanTest::readsATime()
{
    QFETCH(QString, typed);
    QFETCH(QTime, time);
    QCOMPARE(typedTime(typed).value_or(QTime()), time);
}

QTEST_GUILESS_MAIN(WeekPlanTest)
#include "weekplantest.moc"
