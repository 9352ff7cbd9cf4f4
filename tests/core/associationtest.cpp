// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/association.h"

#include "core/diarying.h"
#include "core/dice.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pacewell;

/// What is told of a trigger, what is not, and when.
class AssociationTest : public QObject
{
    Q_OBJECT

private slots:
    void days_data();
    void days();
    void aHintHasNoNumber();
    void aPatternHasItsRange();
    void ofTheDayBefore();
    void lower();
    void ratingsArePerThreePoints();
    void size_data();
    void size();
    void ofLongDiariesASlowChangeIsAllowedFor();
    void nothingToFind_data();
    void nothingToFind();
    void damagedDaysAreMissing();
    void mostTriggers();
    void noneDependsOnItsPlace();
    void theSameDiaryGivesTheSameAnswer();
    void progressIsTold();
    void canBeStopped();
    void reorderingsAreTheSameEverywhere();
};

namespace {

using Verdict = Association::Verdict;

/// Every fifth day, and a day later every second time, so that it hangs together with no weekday.
bool isBad(int day)
{
    return day % 5 == 0 || day % 10 == 6;
}

DailyNumbers badDays(int days)
{
    DailyNumbers bad;
    for (int day = 0; day < days; ++day)
        bad.push_back(isBad(day) ? 1 : 0);
    return bad;
}

/// Pain about 4, and \a more on bad days, or \a lag days after them.
DailyNumbers painOn(int days, double more, int lag = 0)
{
    Dice dice(20261128);
    DailyNumbers pain;
    for (int day = 0; day < days; ++day) {
        const bool isWorse = day >= lag && isBad(day - lag);
        pain.push_back(4 + dice.between(-0.5, 0.5) + (isWorse ? more : 0));
    }
    return pain;
}

Association told(const DailyNumbers &pain, const Trigger &trigger)
{
    return associationsIn(pain, {trigger})->front();
}

Association told(int days, double more, int lag = 0)
{
    return told(painOn(days, more, lag), {TriggerScale::YesNo, badDays(days)});
}

Trigger byChance(int days, unsigned seed)
{
    Dice dice(seed);
    Trigger trigger{TriggerScale::YesNo, {}};
    for (int day = 0; day < days; ++day)
        trigger.days.push_back(dice.comesUp(0.3) ? 1 : 0);
    return trigger;
}

} // namespace

void AssociationTest::days_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("missing");
    QTest::newRow("none") << 0 << int(Verdict::NotEnough) << 28;
    QTest::newRow("one") << 1 << int(Verdict::NotEnough) << 27;
    QTest::newRow("a day too few") << 27 << int(Verdict::NotEnough) << 1;
    QTest::newRow("enough for a hint") << 28 << int(Verdict::Hint) << 0;
    QTest::newRow("still a hint") << 55 << int(Verdict::Hint) << 0;
    QTest::newRow("enough for a pattern") << 56 << int(Verdict::Pattern) << 0;
    QTest::newRow("twelve weeks") << 84 << int(Verdict::Pattern) << 0;
    QTest::newRow("ten years") << 3652 << int(Verdict::Pattern) << 0;
}

void AssociationTest::days()
{
    QFETCH(int, days);
    QFETCH(int, verdict);
    QFETCH(int, missing);
    const Association found = told(days, 2);
    QCOMPARE(int(found.verdict), verdict);
    QCOMPARE(found.missing.atLeast, missing);
    QCOMPARE(found.effect.has_value(), found.verdict == Verdict::Pattern);
}

void AssociationTest::aHintHasNoNumber()
{
    const Association hint = told(40, 3);
    QCOMPARE(int(hint.verdict), int(Verdict::Hint));
    QCOMPARE(int(hint.direction), int(Association::Direction::Higher));
    QVERIFY(!hint.effect);
}

void AssociationTest::aPatternHasItsRange()
{
    const Association pattern = told(60, 2);
    QCOMPARE(int(pattern.lag), int(Lag::SameDay));
    QCOMPARE(int(pattern.direction), int(Association::Direction::Higher));
    QVERIFY(pattern.effect && std::abs(pattern.effect->size - 2) < 0.2);
    QVERIFY(pattern.effect->likely.contains(2) && !pattern.effect->likely.contains(0));
    QCOMPARE(pattern.effect->days, 59);
    QCOMPARE(pattern.effect->daysWith, 17); // of 18 the first has no day before it
}

void AssociationTest::ofTheDayBefore()
{
    const Association pattern = told(60, 2, 1);
    QCOMPARE(int(pattern.verdict), int(Verdict::Pattern));
    QCOMPARE(int(pattern.lag), int(Lag::DayBefore));
    QVERIFY(std::abs(pattern.effect->size - 2) < 0.2);
    QCOMPARE(pattern.effect->daysWith, 18);
}

void AssociationTest::lower()
{
    const Association pattern = told(60, -2);
    QCOMPARE(int(pattern.verdict), int(Verdict::Pattern));
    QCOMPARE(int(pattern.direction), int(Association::Direction::Lower));
    QVERIFY(pattern.effect->size < -1.5 && pattern.effect->likely.high < 0);
}

void AssociationTest::ratingsArePerThreePoints()
{
    Dice dice(3);
    Trigger stress{TriggerScale::ZeroToTen, {}};
    DailyNumbers pain;
    for (int day = 0; day < 60; ++day) {
        stress.days.push_back(std::floor(dice.between(0, 10.99)));
        pain.push_back(2 + 0.5 * *stress.days.back() + dice.between(-0.5, 0.5));
    }
    const Association pattern = told(pain, stress);
    QCOMPARE(int(pattern.verdict), int(Verdict::Pattern));
    QVERIFY(std::abs(pattern.effect->size - 1.5) < 0.1);
    QVERIFY(pattern.effect->likely.contains(1.5) && !pattern.effect->likely.contains(0.5));
}

void AssociationTest::size_data()
{
    QTest::addColumn<double>("more");
    QTest::addColumn<int>("verdict");
    QTest::newRow("nothing") << 0.0 << int(Verdict::NoClearLink);
    QTest::newRow("a sure half point") << 0.5 << int(Verdict::NoClearLink);
    QTest::newRow("a little less than a point") << 0.999999 << int(Verdict::NoClearLink);
    QTest::newRow("a point") << 1.0 << int(Verdict::Pattern);
    QTest::newRow("a point less") << -1.0 << int(Verdict::Pattern);
    QTest::newRow("a little less of a point less") << -0.999999 << int(Verdict::NoClearLink);
}

void AssociationTest::size()
{
    QFETCH(double, more);
    QFETCH(int, verdict);
    DailyNumbers pain;
    for (int day = 0; day < 60; ++day)
        pain.push_back(4 + (isBad(day) ? more : 0)); // and nothing else, so the size is exact
    QCOMPARE(int(told(pain, {TriggerScale::YesNo, badDays(60)}).verdict), verdict);
}

void AssociationTest::ofLongDiariesASlowChangeIsAllowedFor()
{
    // Pain gets worse over the weeks and the trigger more frequent; they share nothing else.
    for (const int days : {83, 84}) {
        int links = 0;
        for (unsigned seed = 0; seed < 100; ++seed) {
            Dice dice(seed);
            Trigger trigger{TriggerScale::YesNo, {}};
            DailyNumbers pain;
            for (int day = 0; day < days; ++day) {
                const double along = double(day) / (days - 1);
                trigger.days.push_back(dice.comesUp(along) ? 1 : 0);
                pain.push_back(std::clamp(2 + 6 * along + 2 * dice.normal(), 0.0, 10.0));
            }
            links += told(pain, trigger).verdict == Verdict::Pattern ? 1 : 0;
        }
        qInfo("%d days: a link that is not there in %d of 100", days, links);
        QVERIFY(days < 84 ? links >= 40 : links <= 10);
    }
}

void AssociationTest::nothingToFind_data()
{
    QTest::addColumn<QString>("pain");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<int>("verdict");
    const QString now = QStringLiteral(" 6x0 1 6x0 1 6x0 1 6x0 1 6x0 1 6x0 1 6x0 1 6x0 1 6x0");
    QTest::newRow("no pain ever said") << "60x-" << now << int(Verdict::NotEnough);
    QTest::newRow("trigger never said") << "60x4"
                                        << "60x-" << int(Verdict::NotEnough);
    QTest::newRow("trigger never there") << "60x4"
                                         << "60x0" << int(Verdict::NotEnough);
    QTest::newRow("trigger always there") << "60x4"
                                          << "60x1" << int(Verdict::NotEnough);
    QTest::newRow("pain always the same") << "60x4" << now << int(Verdict::NoClearLink);
    QTest::newRow("no pain") << "60x0" << now << int(Verdict::NoClearLink);
    QTest::newRow("pain changed once") << "30x4 30x5" << now << int(Verdict::NoClearLink);
    QTest::newRow("one bad day") << "30x4 10 29x4" << now << int(Verdict::NoClearLink);
}

void AssociationTest::nothingToFind()
{
    QFETCH(QString, pain);
    QFETCH(QString, trigger);
    QFETCH(int, verdict);
    const Association found = told(daily(pain), {TriggerScale::YesNo, daily(trigger)});
    QCOMPARE(int(found.verdict), verdict);
    QVERIFY(!found.effect);
}

void AssociationTest::damagedDaysAreMissing()
{
    DailyNumbers pain = painOn(70, 2);
    DailyNumbers bad = badDays(70);
    DailyNumbers damagedPain = pain;
    DailyNumbers damagedBad = bad;
    constexpr double infinite = std::numeric_limits<double>::infinity();
    int day = 0;
    for (const double value : {std::nan(""), infinite, -infinite, -1.0, 11.0, 1e308}) {
        pain[size_t(day + 3)] = bad[size_t(day + 5)] = std::nullopt;
        damagedPain[size_t(day + 3)] = damagedBad[size_t(day + 5)] = value;
        day += 7;
    }
    const Association damaged = told(damagedPain, {TriggerScale::YesNo, damagedBad});
    QCOMPARE(int(damaged.verdict), int(Verdict::Pattern));
    QVERIFY(damaged == told(pain, {TriggerScale::YesNo, bad}));
}

void AssociationTest::mostTriggers()
{
    std::vector<Trigger> triggers;
    for (unsigned i = 0; i < 14; ++i)
        triggers.push_back(byChance(60, 100 + i));
    triggers[3].days.resize(20); // is not looked at, so it takes no place
    const auto all = *associationsIn(painOn(60, 2), triggers);
    QCOMPARE(all.size(), triggers.size());
    for (size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].verdict == Verdict::NotEnough, i == 3);
        QCOMPARE(all[i].verdict == Verdict::LeftOut, i == 13);
    }
}

void AssociationTest::noneDependsOnItsPlace()
{
    const DailyNumbers pain = painOn(60, 2);
    std::vector<Trigger> triggers{{TriggerScale::YesNo, badDays(60)}};
    for (unsigned i = 0; i < 6; ++i)
        triggers.push_back(byChance(60, i));
    auto all = *associationsIn(pain, triggers);
    QCOMPARE(int(all.front().verdict), int(Verdict::Pattern));
    std::ranges::reverse(triggers);
    std::ranges::reverse(all);
    QVERIFY(*associationsIn(pain, triggers) == all);
}

void AssociationTest::theSameDiaryGivesTheSameAnswer()
{
    QVERIFY(told(60, 1.2) == told(60, 1.2));
}

void AssociationTest::progressIsTold()
{
    std::vector<double> shares;
    const std::vector<Trigger> triggers{byChance(60, 1), byChance(9, 2), byChance(60, 3),
                                        byChance(60, 4)};
    const auto goOn = [&shares](double share) {
        shares.push_back(share);
        return true;
    };
    QVERIFY(associationsIn(painOn(60, 2), triggers, goOn));
    QVERIFY((shares == std::vector<double>{0.25, 0.5, 0.75, 1}));
    QVERIFY(associationsIn(painOn(60, 2), {}, goOn)->empty());
    QCOMPARE(shares.size(), size_t(4));
}

void AssociationTest::canBeStopped()
{
    int calls = 0;
    const auto stop = [&calls](double) { return ++calls < 2; };
    const std::vector<Trigger> triggers(5, byChance(60, 1));
    QVERIFY(!associationsIn(painOn(60, 2), triggers, stop));
    QCOMPARE(calls, 2);
}

void AssociationTest::reorderingsAreTheSameEverywhere()
{
    // If this changes, people see other answers for the diary they had yesterday.
    std::vector<double> changes;
    std::vector<double> trigger;
    for (int i = 0; i < 40; ++i) {
        changes.push_back(i * 17 % 40);
        trigger.push_back(i * 17 % 40 > 30 || i % 4 == 0 ? 1 : 0);
    }
    const LagTest test = testLags(changes, {{Lag::DayBefore, trigger}});
    QCOMPARE(int(test.lag), int(Lag::DayBefore));
    QCOMPARE(test.p, 15.0 / 2001); // and so it comes out in Python, by the same engine
    QCOMPARE(testLags(changes, {}).p, 1.0);
    QCOMPARE(testLags({}, {{Lag::SameDay, {}}}).p, 1.0);
}

QTEST_GUILESS_MAIN(AssociationTest)
#include "associationtest.moc"
