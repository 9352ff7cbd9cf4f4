// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/missingdays.h"

#include "core/diarying.h"

#include <QTest>

#include <cmath>

using namespace pacewell;

/// Which days of a diary can be compared to the day before, and how many more it takes.
class MissingDaysTest : public QObject
{
    Q_OBJECT

private slots:
    void pairs_data();
    void pairs();
    void carryOver_data();
    void carryOver();
    void missing_data();
    void missing();
    void missingOfRatings_data();
    void missingOfRatings();
    void whatIsMissingIsWhatItTakes();
};

namespace {

/// "3>4(0>1)": pain 3 and then 4, the trigger first not there, then there.
QString textOf(const DayPairs &pairs)
{
    QStringList rows;
    for (size_t i = 0; i < pairs.outcome.size(); ++i) {
        rows.append(QStringLiteral("%1>%2(%3>%4)")
                        .arg(pairs.outcomeBefore[i])
                        .arg(pairs.outcome[i])
                        .arg(pairs.triggerBefore[i])
                        .arg(pairs.trigger[i]));
    }
    return rows.join(QLatin1Char(' '));
}

/// "2 days, 1 pair": what is missing of days, pairs, days with and without, and in all at least.
QString textOf(const MissingDays &missing)
{
    return QStringLiteral("%1 %2 %3 %4: %5")
        .arg(missing.days)
        .arg(missing.pairs)
        .arg(missing.with)
        .arg(missing.without)
        .arg(missing.atLeast);
}

MissingDays missingIn(const DailyNumbers &outcome, const Trigger &trigger)
{
    return missingDays(dayPairs(outcome, trigger), trigger.scale);
}

/// Each day with pain 4.
MissingDays missingIn(const QString &trigger, TriggerScale scale)
{
    const DailyNumbers days = daily(trigger);
    return missingIn(DailyNumbers(days.size(), 4.0), {scale, days});
}

} // namespace

void MissingDaysTest::pairs_data()
{
    QTest::addColumn<QString>("pain");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("pairs");
    QTest::addColumn<int>("span");
    QTest::addColumn<int>("sinceLast");
    QTest::newRow("nothing") << ""
                             << ""
                             << "" << 0 << 0;
    QTest::newRow("nothing said") << "5x-"
                                  << "5x-"
                                  << "" << 0 << 0;
    QTest::newRow("a day") << "3"
                           << "0"
                           << "" << 1 << 0;
    QTest::newRow("two days") << "3 4"
                              << "0 1"
                              << "3>4(0>1)" << 2 << 0;
    QTest::newRow("none across a gap") << "3 - 4"
                                       << "0 0 1"
                                       << "" << 3 << 0;
    QTest::newRow("pain alone is no day") << "3 4 5 6"
                                          << "0 - 1 1"
                                          << "5>6(1>1)" << 4 << 0;
    QTest::newRow("nor is the trigger") << "- - 5 6 -"
                                        << "1 0 1 0 1"
                                        << "5>6(1>0)" << 2 << 1;
    QTest::newRow("the trigger is shorter") << "3 4 5"
                                            << "0 1"
                                            << "3>4(0>1)" << 2 << 1;
    QTest::newRow("the trigger is longer") << "3 4"
                                           << "0 1 1"
                                           << "3>4(0>1)" << 2 << 0;
    QTest::newRow("pain out of range") << "3 11 3 -1 3 4"
                                       << "6x0"
                                       << "3>4(0>0)" << 6 << 0;
    QTest::newRow("no number") << "3 nan 4 inf 5 -inf 6"
                               << "7x0"
                               << "" << 7 << 0;
    QTest::newRow("neither yes nor no") << "4x3"
                                        << "0 0.5 2 nan"
                                        << "" << 1 << 3;
    QTest::newRow("the ends of the range") << "0 10 0"
                                           << "0 1 0"
                                           << "0>10(0>1) 10>0(1>0)" << 3 << 0;
}

void MissingDaysTest::pairs()
{
    QFETCH(QString, pain);
    QFETCH(QString, trigger);
    QFETCH(QString, pairs);
    QFETCH(int, span);
    QFETCH(int, sinceLast);
    const DayPairs found = dayPairs(daily(pain), {TriggerScale::YesNo, daily(trigger)});
    QCOMPARE(textOf(found), pairs);
    QCOMPARE(found.span, span);
    QCOMPARE(found.sinceLast, sinceLast);
}

void MissingDaysTest::carryOver_data()
{
    QTest::addColumn<QString>("pain");
    QTest::addColumn<QString>("left"); // as far as it differs from the first
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("no change") << "5x4"
                               << "0 0 0 0";
    QTest::newRow("half is carried over") << "8 4 2 1 0.5"
                                          << "0 0 0 0";
    QTest::newRow("all would be: nine tenths are") << "1 2 3 4 5"
                                                   << "0 0.1 0.2 0.3";
    QTest::newRow("swings count as no carry-over") << "2 6 2 6 2"
                                                   << "0 -4 0 -4";
}

void MissingDaysTest::carryOver()
{
    QFETCH(QString, pain);
    QFETCH(QString, left);
    const DailyNumbers days = daily(pain);
    const auto found =
        withoutCarryOver(dayPairs(days, {TriggerScale::YesNo, DailyNumbers(days.size(), 0.0)}));
    QStringList differences;
    for (const double value : found)
        differences.append(QString::number(std::round((value - found.front()) * 1e6) / 1e6 + 0.0));
    QCOMPARE(differences.join(QLatin1Char(' ')), left);
}

void MissingDaysTest::missing_data()
{
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("missing"); // days pairs with without: at least
    QTest::newRow("nothing") << ""
                             << "28 20 5 5: 28";
    QTest::newRow("nothing said") << "99x-"
                                  << "28 20 5 5: 28";
    QTest::newRow("a day") << "0"
                           << "27 20 5 5: 27";
    QTest::newRow("enough") << "14x0 14x1"
                            << "0 0 0 0: 0";
    QTest::newRow("a day too few") << "13x0 14x1"
                                   << "1 0 0 0: 1";
    QTest::newRow("a day too few, and then none") << "13x0 14x1 -"
                                                  << "1 0 0 0: 1";
    QTest::newRow("and then many") << "13x0 14x1 99x-"
                                   << "1 0 0 0: 1";
    QTest::newRow("not noted, and still a day") << "13x0 10x1 7x- 1"
                                                << "0 0 0 0: 0";
    QTest::newRow("19 pairs") << "10x0 10x1 8x- 1"
                              << "0 1 0 0: 1";
    QTest::newRow("20 pairs") << "10x0 11x1 6x- 1"
                              << "0 0 0 0: 0";
    QTest::newRow("19 pairs, and a gap since") << "10x0 10x1 8x- 1 -"
                                               << "0 1 0 0: 2";
    QTest::newRow("single days") << "0 - 1 - 0 - 1 - 0 - 1 - 0 - 1 - 0 - 1 - 0 - 1 - 0 - 1 - 0 - 1"
                                 << "0 20 5 5: 20";
    QTest::newRow("with it on 4 days") << "10x0 4x1 20x0"
                                       << "0 0 1 0: 1";
    QTest::newRow("with it on 5 days") << "10x0 5x1 20x0"
                                       << "0 0 0 0: 0";
    QTest::newRow("without on 4 days") << "10x1 4x0 20x1"
                                       << "0 0 0 1: 1";
    QTest::newRow("without on 5 days") << "10x1 5x0 20x1"
                                       << "0 0 0 0: 0";
    QTest::newRow("never") << "40x0"
                           << "0 0 5 0: 5";
    QTest::newRow("always") << "40x1"
                            << "0 0 0 5: 5";
    QTest::newRow("4 of them, and a gap since") << "10x0 4x1 20x0 -"
                                                << "0 0 1 0: 2";
    // What happens on the first day after a gap is seen on the day after it, five times here.
    QTest::newRow("on the day before") << "1 6x0 - 1 6x0 - 1 6x0 - 1 6x0 - 1 6x0"
                                       << "0 0 0 0: 0";
    QTest::newRow("on the day before, four times") << "1 9x0 - 1 9x0 - 1 9x0 - 1 9x0"
                                                   << "0 0 1 0: 1";
    QTest::newRow("ten years") << "3650x0"
                               << "0 0 5 0: 5";
}

void MissingDaysTest::missing()
{
    QFETCH(QString, trigger);
    QFETCH(QString, missing);
    const MissingDays found = missingIn(trigger, TriggerScale::YesNo);
    QCOMPARE(textOf(found), missing);
    QCOMPARE(found.isNone(), missing.endsWith(QStringLiteral(": 0")));
}

void MissingDaysTest::missingOfRatings_data()
{
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("missing");
    QTest::newRow("nothing") << ""
                             << "28 20 5 5: 28";
    QTest::newRow("always the same") << "40x3"
                                     << "0 0 5 0: 5";
    QTest::newRow("four days of more") << "20x3 4x7 10x3"
                                       << "0 0 1 0: 1";
    QTest::newRow("five days of more") << "20x3 5x7 10x3"
                                       << "0 0 0 0: 0";
    QTest::newRow("more, not as much more") << "20x3 3x7 10x3 2x4"
                                            << "0 0 0 0: 0";
    QTest::newRow("four days of less") << "20x3 4x1 10x3"
                                       << "0 0 0 1: 1";
    QTest::newRow("five days of less") << "20x3 2x1 3x2 10x3"
                                       << "0 0 0 0: 0";
    QTest::newRow("four of more and four of less") << "10x3 4x7 4x1 20x3"
                                                   << "0 0 0 1: 1";
    QTest::newRow("as many kinds as days") << "0 1 2 3 4 5 6 7 8 9 10 0 1 2 3 4 5 6 7 8 9 10 6x5"
                                           << "0 0 0 0: 0";
    QTest::newRow("out of range is not said") << "10x3 20x11 10x-1 10xnan 10xinf"
                                              << "18 11 5 0: 12";
}

void MissingDaysTest::missingOfRatings()
{
    QFETCH(QString, trigger);
    QFETCH(QString, missing);
    QCOMPARE(textOf(missingIn(trigger, TriggerScale::ZeroToTen)), missing);
}

void MissingDaysTest::whatIsMissingIsWhatItTakes()
{
    // Any ten days, each unknown, without or with it; then those that are missing, as they come.
    unsigned pattern = 1;
    for (int i = 0; i < 2000; ++i) {
        DailyNumbers days(20);
        for (std::optional<double> &day : days) {
            pattern = pattern * 1664525 + 1013904223;
            const unsigned kind = (pattern >> 24) % 3;
            day = kind == 0 ? std::nullopt : std::optional(double(kind - 1));
        }
        MissingDays missing =
            missingIn(DailyNumbers(days.size(), 4.0), {TriggerScale::YesNo, days});
        const int promised = missing.atLeast;
        int taken = 0;
        while (!missing.isNone()) {
            days.push_back(missing.with > missing.without ? 1 : 0);
            const MissingDays next =
                missingIn(DailyNumbers(days.size(), 4.0), {TriggerScale::YesNo, days});
            QVERIFY(next.atLeast >= missing.atLeast - 1 && next.atLeast <= missing.atLeast);
            missing = next;
            ++taken;
        }
        QVERIFY(promised > 0 && taken >= promised && taken <= promised + 1);
    }
}

QTEST_GUILESS_MAIN(MissingDaysTest)
#include "missingdaystest.moc"
