// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/trend.h"

#include "core/diarying.h"

#include <QTest>

using namespace pacewell;

/// How a diary changes over time, and what is missing before it can be said.
class TrendTest : public QObject
{
    Q_OBJECT

private slots:
    void theMedianOfTheLastWeek_data();
    void theMedianOfTheLastWeek();
    void whereNumbersLie_data();
    void whereNumbersLie();
    void theChangeInAWord_data();
    void theChangeInAWord();
    void theFirstWeekIsTheFirstFullOne();
    void theSpreadIsThatOfTheLastTwoWeeks();
    void theFirstWeekHasItsDate();
    void theRhythm_data();
    void theRhythm();
    void whenAMeanIsTold_data();
    void whenAMeanIsTold();
    void whatIsMissing_data();
    void whatIsMissing();
    void damagedNumbersAreNone();
    void weeks_data();
    void weeks();
    void weeksThatOverlapCountOnce();
    void aChartOfDays();
    void aChartOfWeeks();
    void anEmptyChart();
};

namespace {

using Size = TrendChange::Size;

const QDate monday(2026, 11, 16);

QString textOf(const DailyNumbers &days)
{
    QStringList words;
    for (const auto &day : days)
        words.append(day ? QString::number(*day) : QStringLiteral("-"));
    return words.join(QLatin1Char(' '));
}

/// "0:4 7:5": 4 in the week up to Monday, 5 in the one after it.
std::vector<DiaryNumber> weekly(const QString &text)
{
    std::vector<DiaryNumber> weeks;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        weeks.push_back({monday.addDays(word.section(QLatin1Char(':'), 0, 0).toInt()),
                         word.section(QLatin1Char(':'), 1).toDouble()});
    return weeks;
}

QString wordOf(const TrendChange &change)
{
    if (change.size == Size::Unknown)
        return QStringLiteral("unknown");
    if (change.size == Size::Same)
        return QStringLiteral("same");
    return QStringLiteral("%1 %2").arg(change.size == Size::Little ? "a little" : "noticeably",
                                       change.isHigher ? "higher" : "lower");
}

} // namespace

void TrendTest::theMedianOfTheLastWeek_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << ""
                          << "";
    QTest::newRow("needs three days") << "4 5 9"
                                      << "- - 5";
    QTest::newRow("of four the mean of the middle two") << "2 4 5 9"
                                                        << "- - 4 4.5";
    QTest::newRow("one far day moves it little") << "4 4 4 10 4"
                                                 << "- - 4 4 4";
    QTest::newRow("the eighth day back is forgotten") << "0 0 0 0 9 9 9 9"
                                                      << "- - 0 0 0 0 0 9";
    QTest::newRow("a day between keeps its number") << "4 5 - 6"
                                                    << "- - - 5";
    QTest::newRow("a gap stays a gap") << "5 5 5 6x- 5 5 5"
                                       << "- - 5 5 5 5 5 - - - - 5";
    QTest::newRow("minutes as well") << "30 60 90"
                                     << "- - 60";
}

void TrendTest::theMedianOfTheLastWeek()
{
    QFETCH(QString, days);
    QFETCH(QString, expected);
    QCOMPARE(textOf(rollingMedian(daily(days))), expected);
}

void TrendTest::whereNumbersLie_data()
{
    QTest::addColumn<QString>("numbers");
    QTest::addColumn<QString>("expected"); // mean; low to high; least to most
    QTest::newRow("none") << ""
                          << "0; 0 to 0; 0 to 0";
    QTest::newRow("one") << "4"
                         << "4; 4 to 4; 4 to 4";
    QTest::newRow("two") << "4 7"
                         << "5.5; 4 to 7; 4 to 7";
    QTest::newRow("three") << "1 9 4"
                           << "4.7; 1 to 9; 1 to 9";
    QTest::newRow("five") << "9 1 2 3 5"
                          << "4; 2 to 5; 1 to 9";
    QTest::newRow("one far day") << "5 5 5 5 5 5 10"
                                 << "5.7; 5 to 5; 5 to 10";
    QTest::newRow("ten") << "1 2 3 4 5 6 7 8 9 10"
                         << "5.5; 3 to 8; 1 to 10";
}

void TrendTest::whereNumbersLie()
{
    QFETCH(QString, numbers);
    QFETCH(QString, expected);
    std::vector<double> values;
    for (const auto &value : daily(numbers))
        values.push_back(*value);
    const Spread spread = spreadOf(values);
    QCOMPARE(spread.count, int(values.size()));
    QCOMPARE(QStringLiteral("%1; %2 to %3; %4 to %5")
                 .arg(spread.mean)
                 .arg(spread.low)
                 .arg(spread.high)
                 .arg(spread.least)
                 .arg(spread.most),
             expected);
}

void TrendTest::theChangeInAWord_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("word");
    QTest::newRow("equal") << "7x5 14x5"
                           << "same";
    QTest::newRow("just below a point") << "7x5 13x6 5"
                                        << "same";
    QTest::newRow("a point up") << "7x5 14x6"
                                << "a little higher";
    QTest::newRow("a point down") << "7x5 14x4"
                                  << "a little lower";
    QTest::newRow("nearly two points of many") << "7x8 13x6 8"
                                               << "a little lower";
    QTest::newRow("two points") << "7x8 14x6"
                                << "noticeably lower";
    QTest::newRow("two points up") << "7x8 14x10"
                                   << "noticeably higher";
    QTest::newRow("a point that is 30 %") << "7x3 14x4"
                                          << "noticeably higher";
    QTest::newRow("a point that is a quarter") << "7x4 14x5"
                                               << "a little higher";
    QTest::newRow("less than a point of very little") << "7x0.5 14x1"
                                                      << "same";
    QTest::newRow("from nothing") << "7x0 14x1"
                                  << "noticeably higher";
    QTest::newRow("to nothing") << "7x1 14x0"
                                << "noticeably lower";
    QTest::newRow("what is between says nothing") << "7x5 90x9 14x5"
                                                  << "same";
    QTest::newRow("few enough gaps") << "3 3 - 3 - 3 3 4x- 10x6"
                                     << "noticeably higher";
    // 4.97 and 5.96 on average are told as 5 and 6.
    QTest::newRow("by the numbers that are told") << "5x5 - 4.8 13x6 5.4"
                                                  << "a little higher";
}

void TrendTest::theChangeInAWord()
{
    QFETCH(QString, days);
    QFETCH(QString, word);
    QCOMPARE(wordOf(changeOf(daily(days))), word);
}

void TrendTest::theFirstWeekIsTheFirstFullOne()
{
    // The first days are too few and far between; a week begins with a day that was noted.
    const TrendChange change = changeOf(daily("9 9 9 8x- 4 4 4 4 4 - 9 14x5"));
    QCOMPARE(change.first.count, 6);
    QCOMPARE(change.first.mean, 4.8);
    QCOMPARE(change.size, Size::Same);
}

void TrendTest::theSpreadIsThatOfTheLastTwoWeeks()
{
    const TrendChange change = changeOf(daily("7x5 3x10 0 4 4 4 4 - - 5 6 6 6 6 9 1"));
    QCOMPARE(change.recent, (Spread{12, 4.6, 4, 6, 0, 9}));
}

void TrendTest::theFirstWeekHasItsDate()
{
    QCOMPARE(changeOf(daily("9 9 - - - - - 4 4 4 4 4"), monday).firstFrom, monday.addDays(7));
    QVERIFY(!changeOf(daily("9 9"), monday).firstFrom.isValid());
    QVERIFY(!changeOf(daily("5x4")).firstFrom.isValid());
    QCOMPARE(changeOf(weekly("3:4 10:5")).firstFrom, monday.addDays(3));
}

void TrendTest::theRhythm_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<bool>("isWeekly");
    QTest::newRow("nothing") << 0 << 0 << false;
    QTest::newRow("days") << 3 << 0 << false;
    QTest::newRow("a week") << 6 << 1 << true;
    QTest::newRow("as many days") << 7 << 1 << false;
    QTest::newRow("more weeks") << 13 << 2 << true;
}

void TrendTest::theRhythm()
{
    QFETCH(int, days);
    QFETCH(int, weeks);
    QFETCH(bool, isWeekly);
    const QDate last = monday.addDays(27);
    std::vector<DiaryEntry> entries(size_t(days + weeks + 30));
    for (int i = 0; i < int(entries.size()); ++i)
        entries[size_t(i)].day = i < days + weeks ? last.addDays(-i) : monday.addDays(-1);
    for (int i = 0; i < weeks; ++i) {
        entries[size_t(days + i)].span = DiaryEntry::Span::Week;
        entries[size_t(days + i)].day = last.addDays(-7 * i);
    }
    QCOMPARE(rhythmOf(entries, monday, last) == DiaryEntry::Span::Week, isWeekly);
}

void TrendTest::whenAMeanIsTold_data()
{
    QTest::addColumn<int>("noted");
    QTest::addColumn<bool>("isWeekly");
    QTest::addColumn<bool>("hasWeek");
    QTest::addColumn<bool>("hasMean");
    QTest::newRow("nothing") << 0 << false << false << false;
    QTest::newRow("six days") << 6 << false << false << false;
    QTest::newRow("seven days") << 7 << false << true << false;
    QTest::newRow("thirteen days") << 13 << false << true << false;
    QTest::newRow("fourteen days") << 14 << false << true << true;
    QTest::newRow("no week") << 0 << true << false << false;
    QTest::newRow("one week") << 1 << true << true << false;
    QTest::newRow("two weeks") << 2 << true << true << true;
}

void TrendTest::whenAMeanIsTold()
{
    QFETCH(int, noted);
    QFETCH(bool, isWeekly);
    TrendOverview overview;
    overview.rhythm = isWeekly ? DiaryEntry::Span::Week : DiaryEntry::Span::Day;
    overview.spread.count = noted;
    QTEST(overview.hasWeekSummary(), "hasWeek");
    QTEST(overview.hasMean(), "hasMean");
}

void TrendTest::whatIsMissing_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("wait");
    QTest::addColumn<int>("recent");
    QTest::newRow("everything") << "" << 5 << 0 << 0;
    QTest::newRow("nothing noted") << "5x-" << 5 << 0 << 0;
    QTest::newRow("one noted") << "4" << 4 << 0 << 0;
    QTest::newRow("one noted, not yet today") << "4 -" << 4 << 0 << 0;
    QTest::newRow("four noted") << "4x4" << 1 << 0 << 0;
    QTest::newRow("four noted, the last chance is today") << "4x4 3x-" << 1 << 0 << 0;
    QTest::newRow("four noted, but too long ago") << "4x4 4x-" << 5 << 0 << 0;
    QTest::newRow("a lost week") << "4 4 8x- 4" << 4 << 0 << 0;
    QTest::newRow("too late for the older days") << "4 - - - 4 4" << 3 << 0 << 0;
    QTest::newRow("five noted") << "5x4" << 0 << 16 << 0;
    QTest::newRow("a week noted") << "7x4" << 0 << 14 << 0;
    QTest::newRow("the day before") << "20x4" << 0 << 1 << 0;
    QTest::newRow("a late first week") << "4 9x- 5x4" << 0 << 16 << 0;
    QTest::newRow("the last weeks are thin") << "7x4 5x- 9x4" << 0 << 0 << 1;
    QTest::newRow("the last weeks are empty") << "7x4 14x-" << 0 << 0 << 10;
    QTest::newRow("nothing is missing") << "7x4 4x- 10x4" << 0 << 0 << 0;
}

void TrendTest::whatIsMissing()
{
    QFETCH(QString, days);
    QFETCH(int, first);
    QFETCH(int, wait);
    QFETCH(int, recent);
    const TrendChange change = changeOf(daily(days));
    QCOMPARE(change.missingFirst, first);
    QCOMPARE(change.daysToWait, wait);
    QCOMPARE(change.missingRecent, recent);
    QCOMPARE(change.size == Size::Unknown, first + wait + recent > 0);
}

void TrendTest::damagedNumbersAreNone()
{
    const TrendChange change = changeOf(daily("5x4 nan 99 4x-1 10x4"));
    QCOMPARE(change.first, (Spread{5, 4, 4, 4, 4, 4}));
    QCOMPARE(change.recent.count, 10);
    QCOMPARE(change.size, Size::Same);
}

void TrendTest::weeks_data()
{
    QTest::addColumn<QString>("weeks");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("missing");
    QTest::newRow("none") << ""
                          << "unknown" << 3;
    QTest::newRow("one") << "0:4"
                         << "unknown" << 2;
    QTest::newRow("two") << "0:4 7:4"
                         << "unknown" << 1;
    QTest::newRow("three") << "0:4 7:4 14:5"
                           << "same" << 0;
    QTest::newRow("the last two of many") << "0:5 7:9 14:9 21:4 28:4"
                                          << "a little lower" << 0;
    QTest::newRow("with weeks left out") << "0:3 35:5 70:6"
                                         << "noticeably higher" << 0;
}

void TrendTest::weeks()
{
    QFETCH(QString, weeks);
    QFETCH(QString, word);
    QFETCH(int, missing);
    const TrendChange change = changeOf(weekly(weeks));
    QCOMPARE(change.rhythm, DiaryEntry::Span::Week);
    QCOMPARE(wordOf(change), word);
    QCOMPARE(change.missingFirst + change.missingRecent, missing);
}

void TrendTest::weeksThatOverlapCountOnce()
{
    QCOMPARE(changeOf(weekly("0:4 6:9 13:4")).missingRecent, 1);
    const TrendChange change = changeOf(weekly("0:4 7:5 10:9 14:6"));
    QCOMPARE(change.recent, (Spread{2, 5.5, 5, 6, 5, 6}));
}

void TrendTest::aChartOfDays()
{
    const DailyNumbers days = daily("4 8 - 5 8 2 2");
    const TrendOverview pain = overviewOf(days, DiaryMeasure::Pain, monday);
    QCOMPARE(pain.days, 7);
    QCOMPARE(pain.spread.count, 6);
    QVERIFY(!pain.isLowest);
    QCOMPARE(pain.extreme, 8.0);
    QCOMPARE(pain.extremeCount, 2);
    QCOMPARE(pain.extremeDay, monday.addDays(4));

    const TrendOverview mood = overviewOf(days, DiaryMeasure::Mood, monday);
    QVERIFY(mood.isLowest);
    QCOMPARE(mood.extreme, 2.0);
    QCOMPARE(mood.extremeDay, monday.addDays(6));
}

void TrendTest::aChartOfWeeks()
{
    const TrendOverview overview =
        overviewOf(weekly("6:4 13:7"), DiaryMeasure::Pain, monday, monday.addDays(27));
    QCOMPARE(overview.rhythm, DiaryEntry::Span::Week);
    QCOMPARE(overview.days, 28);
    QCOMPARE(overview.spread, (Spread{2, 5.5, 4, 7, 4, 7}));
    QCOMPARE(overview.extremeDay, monday.addDays(13));
}

void TrendTest::anEmptyChart()
{
    const TrendOverview overview = overviewOf(daily("7x-"), DiaryMeasure::Pain, monday);
    QCOMPARE(overview.days, 7);
    QCOMPARE(overview.spread, Spread());
    QCOMPARE(overview.extremeCount, 0);
}

QTEST_APPLESS_MAIN(TrendTest)

#include "trendtest.moc"
