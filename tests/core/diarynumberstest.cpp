// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/diarynumbers.h"

#include <QTest>

using namespace pacewell;

/// Numbers of a diary, as they are followed over time.
class DiaryNumbersTest : public QObject
{
    Q_OBJECT

private slots:
    void everyMeasureHasItsNumber_data();
    void everyMeasureHasItsNumber();
    void whatWasNotSaidIsAbsent();
    void everyDayHasItsPlace();
    void weeksAreNoDays();
    void weeksStandByThemselves();
    void aWeekLiesWhereMostOfItsDaysAre_data();
    void aWeekLiesWhereMostOfItsDaysAre();
    void nothingLiesBetweenDaysInTheWrongOrder();
    void sleepAndMoodAreBetterWhenHigher();
};

namespace {

using Span = DiaryEntry::Span;

const QDate monday(2026, 11, 16);

DiaryEntry pain(int day, int rating, Span span = Span::Day)
{
    DiaryEntry entry;
    entry.day = monday.addDays(day);
    entry.span = span;
    entry.pain = rating;
    return entry;
}

} // namespace

void DiaryNumbersTest::everyMeasureHasItsNumber_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<double>("value");
    QTest::newRow("pain") << int(DiaryMeasure::Pain) << 3.0;
    QTest::newRow("hindrance, the mean of three") << int(DiaryMeasure::Hindrance) << 5.0;
    QTest::newRow("fatigue") << int(DiaryMeasure::Fatigue) << 6.0;
    QTest::newRow("sleep") << int(DiaryMeasure::Sleep) << 7.0;
    QTest::newRow("stress") << int(DiaryMeasure::Stress) << 8.0;
    QTest::newRow("mood") << int(DiaryMeasure::Mood) << 0.0;
}

void DiaryNumbersTest::everyMeasureHasItsNumber()
{
    QFETCH(int, measure);
    QFETCH(double, value);
    DiaryEntry entry = pain(0, 3);
    entry.hindered = {2, 4, 9};
    entry.fatigue = 6;
    entry.sleep = 7;
    entry.stress = 8;
    entry.mood = 0;
    QCOMPARE(valueOf(entry, DiaryMeasure(measure)), std::optional(value));
}

void DiaryNumbersTest::whatWasNotSaidIsAbsent()
{
    DiaryEntry entry;
    entry.hindered = {2, 4, std::nullopt};
    entry.worstPain = 9;
    for (int measure = 0; measure < diaryMeasureCount; ++measure)
        QVERIFY(!valueOf(entry, DiaryMeasure(measure)));
}

void DiaryNumbersTest::everyDayHasItsPlace()
{
    const std::vector<DiaryEntry> entries{pain(-1, 9), pain(0, 3), pain(2, 4), pain(4, 9)};
    QCOMPARE(numbersOf(entries, DiaryMeasure::Pain, monday, monday.addDays(3)),
             (DailyNumbers{3.0, std::nullopt, 4.0, std::nullopt}));
    QCOMPARE(numbersOf(entries, DiaryMeasure::Mood, monday, monday.addDays(1)), DailyNumbers(2));
}

void DiaryNumbersTest::weeksAreNoDays()
{
    const std::vector<DiaryEntry> entries{pain(0, 3), pain(0, 7, Span::Week)};
    QCOMPARE(numbersOf(entries, DiaryMeasure::Pain, monday, monday), DailyNumbers{3.0});
}

void DiaryNumbersTest::weeksStandByThemselves()
{
    const std::vector<DiaryEntry> entries{pain(-7, 1, Span::Week), pain(0, 7, Span::Week),
                                          pain(0, 3), pain(7, 5, Span::Week),
                                          pain(14, 2, Span::Week)};
    const QDate last = monday.addDays(7);
    QCOMPARE(weeklyNumbersOf(entries, DiaryMeasure::Pain, monday, last),
             (std::vector<DiaryNumber>{{monday, 7}, {last, 5}}));
    QVERIFY(weeklyNumbersOf(entries, DiaryMeasure::Sleep, monday, last).empty());
}

void DiaryNumbersTest::aWeekLiesWhereMostOfItsDaysAre_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<bool>("isOfWeekBefore");
    QTest::newRow("Monday") << 0 << true;
    QTest::newRow("Wednesday, with four days of the week before") << 2 << true;
    QTest::newRow("Thursday, with four days of this week") << 3 << false;
    QTest::newRow("Sunday") << 6 << false;
}

void DiaryNumbersTest::aWeekLiesWhereMostOfItsDaysAre()
{
    QFETCH(int, day);
    QFETCH(bool, isOfWeekBefore);
    QCOMPARE(middleOf(pain(day, 5, Span::Week)) < monday, isOfWeekBefore);
    QCOMPARE(middleOf(pain(day, 5)), monday.addDays(day));
}

void DiaryNumbersTest::nothingLiesBetweenDaysInTheWrongOrder()
{
    const std::vector<DiaryEntry> entries{pain(0, 3)};
    QVERIFY(numbersOf(entries, DiaryMeasure::Pain, monday, monday.addDays(-5)).empty());
}

void DiaryNumbersTest::sleepAndMoodAreBetterWhenHigher()
{
    for (int measure = 0; measure < diaryMeasureCount; ++measure) {
        const bool isGood = DiaryMeasure(measure) == DiaryMeasure::Sleep ||
                            DiaryMeasure(measure) == DiaryMeasure::Mood;
        QCOMPARE(isHigherBetter(DiaryMeasure(measure)), isGood);
    }
}

QTEST_APPLESS_MAIN(DiaryNumbersTest)

#include "diarynumberstest.moc"
