// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviewing.h"

#include <QTest>

using namespace pacewell;

/// What the weekly review offers, and what stands in its way.
class QuotaReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void aBaselineIsNoWayAroundACeiling_data();
    void aBaselineIsNoWayAroundACeiling();
    void holdsFromItsDayOn_data();
    void holdsFromItsDayOn();
    void sharesOfAFlare_data();
    void sharesOfAFlare();
    void isDue_data();
    void isDue();
    void offers_data();
    void offers();
    void theSmallestStepWaits_data();
    void theSmallestStepWaits();
    void threeRisesThenAWeek_data();
    void threeRisesThenAWeek();
};

void QuotaReviewTest::holdsFromItsDayOn_data()
{
    QTest::addColumn<QString>("decisions");
    QTest::addColumn<double>("quota"); // 0: none
    QTest::newRow("nothing decided") << "" << 0.0;
    QTest::newRow("before the baseline") << "b1:20" << 0.0;
    QTest::newRow("on its day") << "b0:20" << 20.0;
    QTest::newRow("the last one") << "b-14:20 t-7:22" << 22.0;
    QTest::newRow("the last one of a day") << "b-14:20 l0:15 l0:12" << 12.0;
    QTest::newRow("not one of a day to come") << "b-14:20 t3:22" << 20.0;
    QTest::newRow("as written, where the clock was set back") << "b-14:20 t-3:22 l-5:18" << 18.0;
}

void QuotaReviewTest::holdsFromItsDayOn()
{
    QFETCH(QString, decisions);
    QTEST(quotaOn(decided(decisions), today).value_or(0), "quota");
}

void QuotaReviewTest::sharesOfAFlare_data()
{
    QTest::addColumn<double>("quota");
    QTest::addColumn<int>("share");
    QTest::addColumn<AmountUnit>("unit");
    QTest::addColumn<double>("is");
    const auto minutes = AmountUnit::Minutes;
    QTest::newRow("half") << 20.0 << 50 << minutes << 10.0;
    QTest::newRow("rounded down") << 15.0 << 50 << minutes << 7.5;
    QTest::newRow("60 percent of 15") << 15.0 << 60 << minutes << 9.0;
    QTest::newRow("70 percent of 30") << 30.0 << 70 << minutes << 21.0;
    QTest::newRow("70 percent of 10") << 10.0 << 70 << minutes << 7.0;
    QTest::newRow("all") << 9.5 << 100 << minutes << 9.5;
    QTest::newRow("no less than a minute") << 1.5 << 50 << minutes << 1.0;
    QTest::newRow("repetitions") << 5.0 << 50 << AmountUnit::Repetitions << 2.0;
    QTest::newRow("steps") << 450.0 << 80 << AmountUnit::Steps << 350.0;
    QTest::newRow("no more than all of it") << 5.0 << 50 << AmountUnit::Metres << 5.0;
    QTest::newRow("few metres") << 30.0 << 50 << AmountUnit::Metres << 10.0;
}

void QuotaReviewTest::sharesOfAFlare()
{
    QFETCH(double, quota);
    QFETCH(int, share);
    QFETCH(AmountUnit, unit);
    QTEST(sharedQuota(quota, share, unit), "is");
}

void QuotaReviewTest::isDue_data()
{
    QTest::addColumn<QString>("decisions");
    QTest::addColumn<int>("dueIn"); // days
    QTest::newRow("a week after the baseline") << "b-7:20" << 0;
    QTest::newRow("not before") << "b-6:20" << 1;
    QTest::newRow("a week after staying") << "b-21:20 s-2:20" << 5;
    QTest::newRow("a week after lowering") << "b-21:20 l0:15" << 7;
    QTest::newRow("overdue") << "b-30:20" << -23;
    QTest::newRow("begun on a day to come") << "b2:20" << 9;
    QTest::newRow("staying on a day to come") << "b-21:20 s3:20" << 10;
    QTest::newRow("a clock set back makes nothing due") << "b-21:20 t3:22 l-9:15" << 10;
}

void QuotaReviewTest::isDue()
{
    QFETCH(QString, decisions);
    QFETCH(int, dueIn);
    ReviewFacts facts = steady();
    facts.decisions = decided(decisions);
    const Review review = reviewOf(facts, today);
    QCOMPARE(review.dueOn, std::optional(today.addDays(dueIn)));
    QCOMPARE(review.isDueOn(today), dueIn <= 0);
    QCOMPARE(review.offers.empty(), dueIn > 0);
    QCOMPARE(textOf(review.hindrances), QString());
    QVERIFY(!reviewOf(ReviewFacts(), today).dueOn);
    QVERIFY(reviewOf(ReviewFacts(), today).offers.empty());
}

void QuotaReviewTest::offers_data()
{
    QTest::addColumn<double>("quota");
    QTest::addColumn<AmountUnit>("unit");
    QTest::addColumn<QString>("offers");
    const auto minutes = AmountUnit::Minutes;
    QTest::newRow("20 minutes") << 20.0 << minutes << "s20 f21 t22";
    QTest::newRow("rounded down") << 25.0 << minutes << "s25 f26 t27";
    QTest::newRow("60 minutes") << 60.0 << minutes << "s60 f63 t66";
    QTest::newRow("five percent is too little to tell") << 15.0 << minutes << "s15 t16";
    QTest::newRow("ten percent is one stride") << 10.0 << minutes << "s10 t11";
    QTest::newRow("ten percent is half a minute") << 5.0 << minutes << "s5 t5.5";
    QTest::newRow("into whole minutes") << 9.5 << minutes << "s9.5 t10";
    QTest::newRow("off the strides") << 7.3 << minutes << "s7.3 t8";
    QTest::newRow("less than a stride off") << 5.3 << minutes << "s5.3 t5.5";
    QTest::newRow("by half a minute") << 3.0 << minutes << "s3 r3.5";
    QTest::newRow("just below the rule") << 4.5 << minutes << "s4.5 r5";
    QTest::newRow("one minute") << 1.0 << minutes << "s1 r1.5";
    QTest::newRow("next to nothing") << 1e-300 << minutes << "s1e-300";
    QTest::newRow("five repetitions") << 5.0 << AmountUnit::Repetitions << "s5 r6";
    QTest::newRow("ten repetitions") << 10.0 << AmountUnit::Repetitions << "s10 t11";
    QTest::newRow("thirty repetitions") << 30.0 << AmountUnit::Repetitions << "s30 f31 t33";
    QTest::newRow("400 steps") << 400.0 << AmountUnit::Steps << "s400 r450";
    QTest::newRow("500 steps") << 500.0 << AmountUnit::Steps << "s500 t550";
    QTest::newRow("1500 steps") << 1500.0 << AmountUnit::Steps << "s1500 f1550 t1650";
    QTest::newRow("1000 metres") << 1000.0 << AmountUnit::Metres << "s1000 f1050 t1100";
}

void QuotaReviewTest::offers()
{
    QFETCH(double, quota);
    QFETCH(AmountUnit, unit);
    const Review review = reviewOf(steady(quota, unit), today);
    QTEST(textOf(review.offers), "offers");
    QCOMPARE(review.hindrances.empty(), review.offers.size() > 1);
}

void QuotaReviewTest::theSmallestStepWaits_data()
{
    QTest::addColumn<QString>("decisions");
    QTest::addColumn<AmountUnit>("unit");
    QTest::addColumn<QString>("hindrances");
    const auto minutes = AmountUnit::Minutes;
    const auto repetitions = AmountUnit::Repetitions;
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("5 repetitions after a week") << "b-7:5" << repetitions << "not yet 1";
    row("5 repetitions after 13 days") << "b-13:5" << repetitions << "not yet 1";
    row("5 repetitions after two weeks") << "b-14:5" << repetitions << "";
    row("3 minutes after a week") << "b-7:3" << minutes << "not yet 1";
    row("3 minutes after two weeks") << "b-14:3" << minutes << "";
    row("one minute after a week") << "b-7:1" << minutes << "not yet 4";
    row("one minute after four weeks") << "b-28:1" << minutes << "not yet 1";
    row("one minute after five weeks") << "b-35:1" << minutes << "";
    row("one repetition after nine weeks") << "b-63:1" << repetitions << "not yet 1";
    row("one repetition after ten weeks") << "b-70:1" << repetitions << "";
    row("250 steps after a week") << "b-7:250" << AmountUnit::Steps << "not yet 1";
    row("50 steps after a week") << "b-7:50" << AmountUnit::Steps << "not yet 1";
    row("450 steps after two weeks") << "b-14:450" << AmountUnit::Steps << "";
    row("5 minutes need no waiting") << "b-7:5" << minutes << "";
    row("10 repetitions need no waiting") << "b-7:10" << repetitions << "";
    row("staying does not begin it anew") << "b-14:5 s-7:5" << repetitions << "";
    row("a rise does") << "b-21:4 r-7:5" << repetitions << "not yet 1";
    row("lowering does") << "b-21:6 l-7:5" << repetitions << "not yet 1";
    row("a new baseline does") << "b-21:5 b-7:5" << repetitions << "not yet 1";
    row("flares do") << "b-21:7 a-7:5" << repetitions << "not yet 1";
    row("a clock set back brings it no nearer")
        << "b-28:4 r-7:5 l-14:5" << repetitions << "not yet 1";
    row("beside the hold week") << "b-70:2 r-40:3 r-20:4 r-7:5" << repetitions
                                << "hold week, not yet 1";
}

void QuotaReviewTest::theSmallestStepWaits()
{
    QFETCH(QString, decisions);
    QFETCH(AmountUnit, unit);
    ReviewFacts facts = steady();
    facts.unit = unit;
    facts.decisions = decided(decisions);
    const Review review = reviewOf(facts, today);
    QTEST(textOf(review.hindrances), "hindrances");
    QCOMPARE(review.offers.size(), review.hindrances.empty() ? 2U : 1U);
}

void QuotaReviewTest::threeRisesThenAWeek_data()
{
    QTest::addColumn<QString>("decisions");
    QTest::addColumn<QString>("offers");
    QTest::newRow("two") << "b-28:20 t-21:22 t-14:24"
                         << "s24 f25 t26";
    QTest::newRow("three") << "b-28:20 t-21:22 f-14:23 t-7:25"
                           << "s25";
    QTest::newRow("three with time between") << "b-90:20 t-70:22 t-50:24 t-30:26"
                                             << "s26";
    QTest::newRow("then a week") << "b-35:20 t-28:22 t-21:24 t-14:26 s-7:26"
                                 << "s26 f27 t28";
    QTest::newRow("two after it") << "b-50:20 t-42:22 t-35:24 t-28:26 s-21:26 t-14:28 t-7:30"
                                  << "s30 f31 t33";
    QTest::newRow("stayed between") << "b-42:20 t-28:22 s-21:22 t-14:24 t-7:26"
                                    << "s26 f27 t28";
    QTest::newRow("lowered since") << "b-42:20 t-28:22 t-21:24 t-14:26 l-7:20"
                                   << "s20 f21 t22";
    QTest::newRow("begun anew since") << "b-42:20 t-28:22 t-21:24 t-14:26 b-7:20"
                                      << "s20 f21 t22";
    QTest::newRow("flares since") << "b-42:20 t-28:22 t-21:24 t-14:25 a-7:20"
                                  << "s20 f21 t22";
}

void QuotaReviewTest::threeRisesThenAWeek()
{
    QFETCH(QString, decisions);
    ReviewFacts facts = steady();
    facts.decisions = decided(decisions);
    const Review review = reviewOf(facts, today);
    QTEST(textOf(review.offers), "offers");
    QCOMPARE(textOf(review.hindrances),
             review.offers.size() == 1 ? QStringLiteral("hold week") : QString());
}

void QuotaReviewTest::aBaselineIsNoWayAroundACeiling_data()
{
    QTest::addColumn<double>("found");
    QTest::addColumn<double>("present"); // 0: none
    QTest::addColumn<bool>("mayRise");
    QTest::addColumn<double>("quota");
    QTest::newRow("the first one") << 12.0 << 0.0 << true << 12.0;
    QTest::newRow("the first one under a ceiling") << 12.0 << 0.0 << false << 12.0;
    QTest::newRow("more") << 20.0 << 12.0 << true << 20.0;
    QTest::newRow("more under a ceiling") << 20.0 << 12.0 << false << 12.0;
    QTest::newRow("less") << 8.0 << 12.0 << true << 8.0;
    QTest::newRow("less under a ceiling") << 8.0 << 12.0 << false << 8.0;
}

void QuotaReviewTest::aBaselineIsNoWayAroundACeiling()
{
    QFETCH(const double, found);
    QFETCH(const double, present);
    QFETCH(const bool, mayRise);
    QFETCH(const double, quota);
    QCOMPARE(quotaFromBaseline(found, present > 0 ? std::optional(present) : std::nullopt, mayRise),
             quota);
}

QTEST_GUILESS_MAIN(QuotaReviewTest)
#include "quotareviewtest.moc"
