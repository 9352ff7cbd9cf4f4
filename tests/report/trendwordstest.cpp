// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/trendwords.h"
#include "report/pointswords.h"

#include <QLocale>
#include <QTest>

using namespace pacewell;

/// What a trend is told in, word for word.
class TrendWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyMeasureHasAName_data();
    void everyMeasureHasAName();
    void numbersAreShort();
    void theChange_data();
    void theChange();
    void mostlyOneNumber();
    void theChangeOfWeeks_data();
    void theChangeOfWeeks();
    void whatIsMissing_data();
    void whatIsMissing();
    void whatIsMissingOfWeeks();
    void aChart_data();
    void aChart();
    void aChartOfWeeks_data();
    void aChartOfWeeks();
    void numbersFollowTheLanguage();
};

namespace {

using Size = TrendChange::Size;

constexpr auto week = DiaryEntry::Span::Week;

TrendChange change(Size size, bool isHigher)
{
    TrendChange made;
    made.size = size;
    made.isHigher = isHigher;
    made.first = {6, 4.8, 4, 5, 3, 6};
    made.recent = {12, 5.1, 4, 6, 2, 8};
    return made;
}

/// Noted on 24 of the last 28 days.
TrendOverview overview()
{
    TrendOverview made;
    made.days = 28;
    made.spread = {24, 4.6, 3, 6, 1, 8};
    made.extreme = 8;
    made.extremeCount = 1;
    made.extremeDay = QDate(2026, 11, 12);
    return made;
}

} // namespace

void TrendWordsTest::everyMeasureHasAName_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<QString>("name");
    QTest::newRow("pain") << int(DiaryMeasure::Pain) << "Pain";
    QTest::newRow("hindrance") << int(DiaryMeasure::Hindrance) << "In the way";
    QTest::newRow("fatigue") << int(DiaryMeasure::Fatigue) << "Tiredness";
    QTest::newRow("sleep") << int(DiaryMeasure::Sleep) << "Sleep";
    QTest::newRow("stress") << int(DiaryMeasure::Stress) << "Stress";
    QTest::newRow("mood") << int(DiaryMeasure::Mood) << "Mood";
}

void TrendWordsTest::everyMeasureHasAName()
{
    QFETCH(int, measure);
    QFETCH(QString, name);
    QCOMPARE(words::measure(DiaryMeasure(measure)), name);
}

void TrendWordsTest::numbersAreShort()
{
    QCOMPARE(words::points(4.8), "4.8");
    QCOMPARE(words::points(5), "5");
    QCOMPARE(words::points(13.0 / 3), "4.3");
    QCOMPARE(words::points(0), "0");
}

void TrendWordsTest::theChange_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isHigher");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("same") << int(Size::Same) << true << "About the same as";
    QTest::newRow("same, a touch lower") << int(Size::Same) << false << "About the same as";
    QTest::newRow("little higher") << int(Size::Little) << true << "A little higher than";
    QTest::newRow("little lower") << int(Size::Little) << false << "A little lower than";
    QTest::newRow("higher") << int(Size::Noticeable) << true << "Noticeably higher than";
    QTest::newRow("lower") << int(Size::Noticeable) << false << "Noticeably lower than";
}

void TrendWordsTest::theChange()
{
    QFETCH(int, size);
    QFETCH(bool, isHigher);
    QFETCH(QString, beginning);
    QCOMPARE(words::trendChange(change(Size(size), isHigher)),
             beginning + " in your first week: 4.8 on average then, 5.1 in the last two weeks, "
                         "mostly between 4 and 6.");
}

void TrendWordsTest::mostlyOneNumber()
{
    TrendChange made = change(Size::Little, true);
    made.recent.low = made.recent.high = 5;
    QCOMPARE(words::trendChange(made), "A little higher than in your first week: 4.8 on average "
                                       "then, 5.1 in the last two weeks, mostly 5.");
    made.size = Size::Same;
    QCOMPARE(words::trendChange(made), "About the same as in your first week: 4.8 on average then, "
                                       "5.1 in the last two weeks, mostly 5.");
}

void TrendWordsTest::theChangeOfWeeks_data()
{
    theChange_data();
}

void TrendWordsTest::theChangeOfWeeks()
{
    QFETCH(int, size);
    QFETCH(bool, isHigher);
    QFETCH(QString, beginning);
    TrendChange made = change(Size(size), isHigher);
    made.rhythm = week;
    made.first = {1, 4, 4, 4, 4, 4};
    made.recent = {2, 5.5, 4, 7, 4, 7};
    QCOMPARE(words::trendChange(made),
             beginning + " in your first weekly entry: 4 then, 5.5 on average in the last two, "
                         "which were 4 and 7.");
}

void TrendWordsTest::whatIsMissing_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("wait");
    QTest::addColumn<int>("recent");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("first week")
        << 5 << 0 << 0
        << "5 more days within one week are needed for a first week to compare with.";
    QTest::newRow("last day of the first week")
        << 1 << 0 << 0
        << "One more day within the same week is needed for a first week to compare with.";
    QTest::newRow("waiting")
        << 0 << 9 << 0 << "In 9 days your last two weeks can be compared with your first week.";
    QTest::newRow("tomorrow")
        << 0 << 1 << 0
        << "From tomorrow on your last two weeks can be compared with your first week.";
    QTest::newRow("last two weeks")
        << 0 << 0 << 6 << "6 more days are needed in the last two weeks.";
    QTest::newRow("one day of the last two weeks")
        << 0 << 0 << 1 << "One more day is needed in the last two weeks.";
}

void TrendWordsTest::whatIsMissing()
{
    QFETCH(int, first);
    QFETCH(int, wait);
    QFETCH(int, recent);
    QFETCH(QString, sentence);
    TrendChange made;
    made.missingFirst = first;
    made.daysToWait = wait;
    made.missingRecent = recent;
    QCOMPARE(words::trendChange(made), sentence);
}

void TrendWordsTest::whatIsMissingOfWeeks()
{
    TrendChange made;
    made.rhythm = week;
    made.missingFirst = 1;
    made.missingRecent = 2;
    QCOMPARE(words::trendChange(made),
             "3 more weekly entries are needed before weeks can be compared.");
    made.missingFirst = 0;
    made.missingRecent = 1;
    QCOMPARE(words::trendChange(made),
             "One more weekly entry is needed before weeks can be compared.");
}

void TrendWordsTest::aChart_data()
{
    QTest::addColumn<TrendOverview>("told");
    QTest::addColumn<int>("flares");
    QTest::addColumn<QString>("sentences");
    const QString usual = "Pain in the last 28 days: noted on 24 days, mostly between 3 and 6. ";
    QTest::newRow("usual") << overview() << 0 << usual + "The highest was 8, on 12 November.";
    QTest::newRow("with a flare")
        << overview() << 1 << usual + "The highest was 8, on 12 November. There was one flare-up.";
    QTest::newRow("with flares")
        << overview() << 2 << usual + "The highest was 8, on 12 November. There were 2 flare-ups.";

    TrendOverview often = overview();
    often.extremeCount = 3;
    QTest::newRow("more than once") << often << 0 << usual + "The highest was 8, on 3 days.";

    TrendOverview lowest = overview();
    lowest.isLowest = true;
    lowest.extreme = 1;
    QTest::newRow("lowest") << lowest << 0 << usual + "The lowest was 1, on 12 November.";
    lowest.extremeCount = 2;
    QTest::newRow("lowest, twice") << lowest << 0 << usual + "The lowest was 1, on 2 days.";

    TrendOverview mostly = overview();
    mostly.spread.low = mostly.spread.high = 4;
    QTest::newRow("mostly one number") << mostly << 0
                                       << "Pain in the last 28 days: noted on 24 days, mostly 4. "
                                          "The highest was 8, on 12 November.";

    TrendOverview always = overview();
    always.spread = {24, 4, 4, 4, 4, 4};
    QTest::newRow("always") << always << 1
                            << "Pain in the last 28 days: noted on 24 days, always 4. "
                               "There was one flare-up.";

    TrendOverview once = overview();
    once.spread = {1, 8, 8, 8, 8, 8};
    QTest::newRow("once") << once << 0
                          << "Pain in the last 28 days: noted on one day, 8 on 12 November.";

    TrendOverview nothing;
    nothing.days = 28;
    QTest::newRow("nothing") << nothing << 0 << "Pain in the last 28 days: nothing noted.";
}

void TrendWordsTest::aChart()
{
    QFETCH(TrendOverview, told);
    QFETCH(int, flares);
    QFETCH(QString, sentences);
    QCOMPARE(words::trendChart(DiaryMeasure::Pain, told, flares), sentences);
}

void TrendWordsTest::aChartOfWeeks_data()
{
    QTest::addColumn<TrendOverview>("told");
    QTest::addColumn<QString>("sentence");
    TrendOverview made;
    made.rhythm = week;
    made.days = 91;
    made.spread = {11, 5, 4, 6, 2, 8};
    QTest::newRow("many") << made
                          << "Mood in the last 91 days: noted for 11 weeks, between 2 and 8.";
    made.spread = {3, 4, 4, 4, 4, 4};
    QTest::newRow("always") << made << "Mood in the last 91 days: noted for 3 weeks, always 4.";
    made.spread = {1, 4, 4, 4, 4, 4};
    QTest::newRow("one") << made << "Mood in the last 91 days: noted for one week, 4.";
    made.spread = {};
    QTest::newRow("none") << made << "Mood in the last 91 days: nothing noted.";
}

void TrendWordsTest::aChartOfWeeks()
{
    QFETCH(TrendOverview, told);
    QFETCH(QString, sentence);
    QCOMPARE(words::trendChart(DiaryMeasure::Mood, told, 0), sentence);
}

void TrendWordsTest::numbersFollowTheLanguage()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(words::points(4.8), "4,8");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

QTEST_APPLESS_MAIN(TrendWordsTest)

#include "trendwordstest.moc"
