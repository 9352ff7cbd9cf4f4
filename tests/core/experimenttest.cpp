// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/experiment.h"

#include "core/diarying.h"
#include "core/dice.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pacewell;

/// What a practice did for one person, and how far a made-up one is to be believed.
class ExperimentTest : public QObject
{
    Q_OBJECT

private slots:
    void blocks();
    void isPossible_data();
    void isPossible();
    void verdicts_data();
    void verdicts();
    void size_data();
    void size();
    void missing_data();
    void missing();
    void theFirstDayOfABlockIsLeftOut();
    void practising_data();
    void practising();
    void aSteadyChangeIsAllowedFor();
    void damagedDaysAreMissing();
    void rangesHoldTheTruth_data();
    void rangesHoldTheTruth();
};

namespace {

using Verdict = ExperimentResult::Verdict;

/// Practised as meant.
ExperimentRecord recordOf(const Experiment &experiment, const DailyNumbers &outcome)
{
    ExperimentRecord record{outcome, {}};
    for (int day = 0; day < experiment.days(); ++day)
        record.practised.push_back(experiment.isWithDay(day));
    return record;
}

/// Pain of 5, \a more with the practice, and a little that comes and goes.
DailyNumbers outcomeOf(const Experiment &experiment, double more)
{
    DailyNumbers outcome;
    for (int day = 0; day < experiment.days(); ++day)
        outcome.push_back(5 + (experiment.isWithDay(day) ? more : 0) + 0.1 * (day * 7 % 5 - 2));
    return outcome;
}

ExperimentResult resultOf(const Experiment &experiment, const QString &outcome)
{
    return pacewell::resultOf(experiment, recordOf(experiment, daily(outcome)));
}

} // namespace

void ExperimentTest::blocks()
{
    Experiment experiment;
    QCOMPARE(experiment.days(), 56);
    QVERIFY(!experiment.isWithDay(0) && !experiment.isWithDay(6));
    QVERIFY(experiment.isWithDay(7) && experiment.isWithDay(13) && !experiment.isWithDay(14));
    experiment.startsWith = true;
    QVERIFY(experiment.isWithDay(0) && !experiment.isWithDay(7) && experiment.isWithDay(14));
}

void ExperimentTest::isPossible_data()
{
    QTest::addColumn<int>("blockDays");
    QTest::addColumn<int>("blocks");
    QTest::addColumn<bool>("isPossible");
    QTest::newRow("usual") << 7 << 8 << true;
    QTest::newRow("shortest") << 5 << 6 << true;
    QTest::newRow("longest") << 14 << 12 << true;
    QTest::newRow("too short") << 4 << 8 << false;
    QTest::newRow("too long") << 15 << 8 << false;
    QTest::newRow("too few") << 7 << 5 << false;
    QTest::newRow("too many") << 7 << 13 << false;
    QTest::newRow("nothing") << 0 << 0 << false;
    QTest::newRow("backwards") << -7 << -8 << false;
    QTest::newRow("beyond all") << 2147483647 << 2147483647 << false;
}

void ExperimentTest::isPossible()
{
    QFETCH(int, blockDays);
    QFETCH(int, blocks);
    QFETCH(bool, isPossible);
    const Experiment experiment{blockDays, blocks};
    QCOMPARE(experiment.isPossible(), isPossible);
    const ExperimentResult result =
        pacewell::resultOf(experiment, {DailyNumbers(400, 4.0), std::vector<bool>(400, true)});
    QCOMPARE(result.verdict != Verdict::NotEnough, isPossible);
}

void ExperimentTest::verdicts_data()
{
    QTest::addColumn<double>("more");
    QTest::addColumn<bool>("isHigherBetter");
    QTest::addColumn<int>("verdict");
    QTest::newRow("less pain") << -2.0 << false << int(Verdict::Helped);
    QTest::newRow("more pain") << 2.0 << false << int(Verdict::Worse);
    QTest::newRow("better sleep") << 2.0 << true << int(Verdict::Helped);
    QTest::newRow("worse sleep") << -2.0 << true << int(Verdict::Worse);
    QTest::newRow("the same") << 0.0 << false << int(Verdict::NoClearEffect);
    QTest::newRow("a sure half point") << -0.5 << false << int(Verdict::NoClearEffect);
}

void ExperimentTest::verdicts()
{
    QFETCH(double, more);
    QFETCH(bool, isHigherBetter);
    QFETCH(int, verdict);
    for (const bool startsWith : {false, true}) {
        const Experiment experiment{7, 6, startsWith, isHigherBetter};
        const ExperimentResult result =
            pacewell::resultOf(experiment, recordOf(experiment, outcomeOf(experiment, more)));
        QCOMPARE(int(result.verdict), verdict);
        QVERIFY(result.likely && result.likely->contains(more));
        QVERIFY(std::abs(result.difference - more) < 0.2);
    }
}

void ExperimentTest::size_data()
{
    QTest::addColumn<double>("more");
    QTest::addColumn<int>("verdict");
    QTest::newRow("a point") << -1.0 << int(Verdict::Helped);
    QTest::newRow("a little less") << -0.999999 << int(Verdict::NoClearEffect);
    QTest::newRow("a point the other way") << 1.0 << int(Verdict::Worse);
    QTest::newRow("a little less of it") << 0.999999 << int(Verdict::NoClearEffect);
}

void ExperimentTest::size()
{
    QFETCH(double, more);
    QFETCH(int, verdict);
    const Experiment experiment;
    DailyNumbers outcome;
    for (int day = 0; day < experiment.days(); ++day)
        outcome.push_back(experiment.isWithDay(day) ? 5 + more : 5);
    const ExperimentResult result = pacewell::resultOf(experiment, recordOf(experiment, outcome));
    QCOMPARE(int(result.verdict), verdict);
}

void ExperimentTest::missing_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("missing"); // days, blocks with, blocks without
    // Without and with in turn, six blocks of a week each.
    QTest::newRow("nothing") << ""
                             << "42 0 0";
    QTest::newRow("a day too few") << "41x4"
                                   << "1 0 0";
    QTest::newRow("over") << "42x4"
                          << "0 0 0";
    QTest::newRow("over for long") << "99x4"
                                   << "0 0 0";
    QTest::newRow("nothing noted") << "42x-"
                                   << "0 3 3";
    QTest::newRow("a block without") << "7x- 35x4"
                                     << "0 0 1";
    QTest::newRow("a block with") << "7x4 7x- 28x4"
                                  << "0 1 0";
    QTest::newRow("half of a block") << "4 3x4 3x- 35x4"
                                     << "0 0 0";
    QTest::newRow("less than half") << "4 2x4 4x- 35x4"
                                    << "0 0 1";
    QTest::newRow("the first day does not count for it") << "4 2x- 2x4 2x- 35x4"
                                                         << "0 0 1";
}

void ExperimentTest::missing()
{
    QFETCH(QString, outcome);
    QFETCH(QString, missing);
    const ExperimentResult result = resultOf({7, 6}, outcome);
    QCOMPARE(QStringLiteral("%1 %2 %3")
                 .arg(result.missingDays)
                 .arg(result.missingWith)
                 .arg(result.missingWithout),
             missing);
    QCOMPARE(result.verdict == Verdict::NotEnough, missing != QStringLiteral("0 0 0"));
    QCOMPARE(result.likely.has_value(), result.verdict != Verdict::NotEnough);
}

void ExperimentTest::theFirstDayOfABlockIsLeftOut()
{
    const ExperimentResult without = resultOf({7, 6}, QStringLiteral("42x4"));
    const ExperimentResult with =
        resultOf({7, 6}, QStringLiteral("9 6x4 0 6x4 9 6x4 0 6x4 9 6x4 0 6x4"));
    QVERIFY(with == without);
}

void ExperimentTest::practising_data()
{
    QTest::addColumn<int>("with"); // of ten days meant for it
    QTest::addColumn<int>("without");
    QTest::addColumn<bool>("isJudged");
    QTest::newRow("as meant") << 10 << 0 << true;
    QTest::newRow("on half of them") << 5 << 0 << true;
    QTest::newRow("on less") << 4 << 0 << false;
    QTest::newRow("more often, and without too") << 7 << 2 << true;
    QTest::newRow("too alike") << 7 << 3 << false;
    QTest::newRow("every day") << 10 << 10 << false;
    QTest::newRow("never") << 0 << 0 << false;
    QTest::newRow("the other way round") << 0 << 10 << false;
}

void ExperimentTest::practising()
{
    QFETCH(int, with);
    QFETCH(int, without);
    QFETCH(bool, isJudged);
    const Experiment experiment{10, 6};
    ExperimentRecord record{outcomeOf(experiment, -3), {}};
    for (int day = 0; day < experiment.days(); ++day)
        record.practised.push_back(day % 10 < (experiment.isWithDay(day) ? with : without));
    const ExperimentResult result = pacewell::resultOf(experiment, record);
    QCOMPARE(int(result.verdict), int(isJudged ? Verdict::Helped : Verdict::TooAlike));
    QCOMPARE(result.practisedWith, with / 10.0);
    QCOMPARE(result.practisedWithout, without / 10.0);
    QCOMPARE(result.likely.has_value(), isJudged);
}

void ExperimentTest::aSteadyChangeIsAllowedFor()
{
    const Experiment experiment;
    DailyNumbers outcome = outcomeOf(experiment, -2);
    for (size_t day = 0; day < outcome.size(); ++day)
        *outcome[day] += 0.05 * double(day);
    const ExperimentResult result = pacewell::resultOf(experiment, recordOf(experiment, outcome));
    QCOMPARE(int(result.verdict), int(Verdict::Helped));
    QVERIFY(std::abs(result.difference + 2) < 0.1);
}

void ExperimentTest::damagedDaysAreMissing()
{
    const Experiment experiment;
    DailyNumbers outcome = outcomeOf(experiment, -2);
    DailyNumbers damaged = outcome;
    size_t day = 3;
    for (const double value : {std::nan(""), std::numeric_limits<double>::infinity(), -1.0, 11.0}) {
        outcome[day].reset();
        damaged[day] = value;
        day += 9;
    }
    QVERIFY(pacewell::resultOf(experiment, recordOf(experiment, outcome)) ==
            pacewell::resultOf(experiment, recordOf(experiment, damaged)));
}

void ExperimentTest::rangesHoldTheTruth_data()
{
    QTest::addColumn<int>("blocks");
    QTest::addColumn<double>("carried");
    QTest::addColumn<double>("effect");
    QTest::newRow("nothing, 6 weeks") << 6 << 0.5 << 0.0;
    QTest::newRow("nothing, 8 weeks") << 8 << 0.5 << 0.0;
    QTest::newRow("nothing, and much is carried over") << 8 << 0.8 << 0.0;
    QTest::newRow("nothing, 12 weeks") << 12 << 0.5 << 0.0;
    QTest::newRow("2 points, 8 weeks") << 8 << 0.5 << -2.0;
    QTest::newRow("2 points, 12 weeks") << 12 << 0.5 << -2.0;
}

void ExperimentTest::rangesHoldTheTruth()
{
    QFETCH(int, blocks);
    QFETCH(double, carried);
    QFETCH(double, effect);
    constexpr int times = 4000;
    const Experiment experiment{7, blocks};
    Dice dice(20261128);
    int judged = 0;
    int held = 0;
    int told = 0;
    double width = 0;
    for (int i = 0; i < times; ++i) {
        double aboveUsual = 1.6 * dice.normal();
        DailyNumbers outcome;
        for (int day = 0; day < experiment.days(); ++day) {
            aboveUsual =
                carried * aboveUsual + std::sqrt(1 - carried * carried) * 1.6 * dice.normal();
            const double pain = 5 + aboveUsual + (experiment.isWithDay(day) ? effect : 0);
            outcome.push_back(std::clamp(std::round(pain), 0.0, 10.0));
            if (dice.comesUp(0.15))
                outcome.back().reset();
        }
        const ExperimentResult result =
            pacewell::resultOf(experiment, recordOf(experiment, outcome));
        if (!result.likely)
            continue;
        ++judged;
        held += result.likely->contains(effect) ? 1 : 0;
        told += result.verdict != Verdict::NoClearEffect ? 1 : 0;
        width += result.likely->high - result.likely->low;
    }
    qInfo("judged %.1f %%; range holds the truth %.1f %%, is %.1f points wide; told %.1f %%",
          100.0 * judged / times, 100.0 * held / judged, width / judged, 100.0 * told / judged);
    QVERIFY(judged >= 0.9 * times);
    QVERIFY(held >= 0.94 * judged);
    if (effect == 0)
        QVERIFY(told <= 0.05 * judged);
}

QTEST_GUILESS_MAIN(ExperimentTest)
#include "experimenttest.moc"
