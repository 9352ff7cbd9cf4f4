// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/boombust.h"
#include "core/pacing/median.h"

#include "core/dice.h"

#include <QTest>

#include <cmath>

using namespace pacewell;

/// How often made-up diaries are taken for swinging ones, against the figures in section 2 of the
/// evidence. Diaries of 42 days, of which 28 are judged and 12 percent are missing.
class BoomBustSimulationTest : public QObject
{
    Q_OBJECT

private slots:
    void otherDiariesAreLeftAlone_data();
    void otherDiariesAreLeftAlone();
    void swingingDiariesAreFound_data();
    void swingingDiariesAreFound();
    void eitherSignAloneWouldFlagTooMany_data();
    void eitherSignAloneWouldFlagTooMany();
    void isTheDefinitionWordForWord();
};

namespace {

constexpr int diaries = 2000;
constexpr int diaryDays = 42;
constexpr double unlogged = 0.12;

/// How somebody lives.
struct Life
{
    double variation = 0.25; ///< of load, as the standard deviation divided by the mean
    double painLead = 0;     ///< how much a point of pain takes off the load, as a power of e
    double boomChance = 0;   ///< a day
    /// The standard deviation in points. The evidence does not say which it was; this one comes
    /// closest to all of its figures.
    double painSpread = 1.2;
};

std::vector<DayLoad> diary(const Life &life, Dice &dice)
{
    const double spread = std::sqrt(std::log(1 + life.variation * life.variation));
    constexpr double carried = 0.5; // of the pain of the day before, as in section 10
    const double fresh = std::sqrt(1 - carried * carried) * life.painSpread;
    double aboveUsual = 0;
    int bustDays = 0;
    std::vector<DayLoad> days;
    for (int i = 0; i < diaryDays; ++i) {
        aboveUsual = carried * aboveUsual + fresh * dice.normal();
        double load = 60 * std::exp(spread * dice.normal() - life.painLead * aboveUsual);
        double more = 0;
        if (bustDays > 0) {
            --bustDays;
            load *= dice.between(0.2, 0.5);
            more = dice.between(2, 4);
        } else if (dice.comesUp(life.boomChance)) {
            load *= dice.between(1.6, 2.2);
            bustDays = dice.comesUp(0.5) ? 1 : 2;
        }
        DayLoad day{QDate(2026, 9, 1).addDays(i), {}, {}};
        if (!dice.comesUp(unlogged)) {
            day.load = load;
            day.pain = int(std::clamp(std::round(4 + aboveUsual + more), 0.0, 10.0));
        }
        days.push_back(day);
    }
    return days;
}

/// The percentage of diaries in which \a isSeen.
template<typename Seen>
double percentOf(const Life &life, Seen isSeen)
{
    Dice dice(20261120);
    int seen = 0;
    for (int i = 0; i < diaries; ++i)
        seen += isSeen(diary(life, dice)) ? 1 : 0;
    return 100.0 * seen / diaries;
}

bool isPattern(const std::vector<DayLoad> &days)
{
    return boomBustIn(days).isPattern;
}

enum class Bust { BothSigns, EitherSign };

bool isBust(const DayLoad &day, double usualLoad, double usualPain, Bust rule)
{
    const bool isLow = day.load && *day.load <= 0.6 * usualLoad;
    const bool isSore = day.pain && *day.pain >= usualPain + 2;
    return rule == Bust::BothSigns ? isLow && isSore : isLow || isSore;
}

/// The definition once more, as plainly as it is written.
bool isPatternBy(const std::vector<DayLoad> &days, Bust rule)
{
    int first = 0;
    while (!days[size_t(first)].load)
        ++first;
    std::vector<int> starts;
    for (int i = first + 14; i < diaryDays; ++i) {
        std::vector<double> loads;
        std::vector<int> pains;
        for (int j = i - 14; j < i; ++j) {
            if (days[size_t(j)].load) {
                loads.push_back(*days[size_t(j)].load);
                pains.push_back(*days[size_t(j)].pain);
            }
        }
        if (loads.size() < 7 || !days[size_t(i)].load)
            continue;
        const double usual = *median(loads);
        bool isFollowed = false;
        for (int j = i + 1; j <= i + 2 && j < diaryDays; ++j)
            isFollowed = isFollowed || isBust(days[size_t(j)], usual, *median(pains), rule);
        const bool isApart = starts.empty() || i - starts.back() >= 2;
        if (*days[size_t(i)].load >= 1.4 * usual && isFollowed && isApart)
            starts.push_back(i);
    }
    for (size_t i = 1; i < starts.size(); ++i) {
        if (starts[i] - starts[i - 1] < 21)
            return true;
    }
    return false;
}

} // namespace

void BoomBustSimulationTest::otherDiariesAreLeftAlone_data()
{
    QTest::addColumn<double>("variation");
    QTest::addColumn<double>("painLead");
    QTest::addColumn<double>("painSpread");
    QTest::addColumn<double>("most"); // percent
    QTest::newRow("steady, load varies by 25 %") << 0.25 << 0.0 << 1.2 << 1.0;
    QTest::newRow("steady, load varies by 40 %") << 0.40 << 0.0 << 1.2 << 1.5;
    QTest::newRow("steady, load varies by 60 %") << 0.60 << 0.0 << 1.2 << 3.0;
    QTest::newRow("and pain varies more") << 0.60 << 0.0 << 1.6 << 5.0;
    QTest::newRow("led by symptoms") << 0.35 << 0.2 << 1.2 << 3.0;
    QTest::newRow("and pain varies more than that") << 0.35 << 0.2 << 1.6 << 5.0;
}

void BoomBustSimulationTest::otherDiariesAreLeftAlone()
{
    QFETCH(double, variation);
    QFETCH(double, painLead);
    QFETCH(double, painSpread);
    QFETCH(double, most);
    const double flagged = percentOf({variation, painLead, 0, painSpread}, isPattern);
    qInfo("flagged: %.2f %%, allowed: %.1f %%", flagged, most);
    QVERIFY(flagged <= most);
}

void BoomBustSimulationTest::swingingDiariesAreFound_data()
{
    QTest::addColumn<double>("boomChance");
    QTest::newRow("a boom on 15 % of days") << 0.15;
    QTest::newRow("a boom on 20 % of days") << 0.20;
    QTest::newRow("a boom on 25 % of days") << 0.25;
}

void BoomBustSimulationTest::swingingDiariesAreFound()
{
    QFETCH(double, boomChance);
    const double found = percentOf(Life{0.25, 0, boomChance}, isPattern);
    qInfo("found: %.1f %%", found);
    QVERIFY(found >= 55);
}

void BoomBustSimulationTest::eitherSignAloneWouldFlagTooMany_data()
{
    QTest::addColumn<double>("variation");
    QTest::newRow("load varies by 40 %") << 0.40;
    QTest::newRow("load varies by 60 %") << 0.60;
}

void BoomBustSimulationTest::eitherSignAloneWouldFlagTooMany()
{
    QFETCH(double, variation);
    const double flagged = percentOf(Life{variation}, [](const std::vector<DayLoad> &days) {
        return isPatternBy(days, Bust::EitherSign);
    });
    qInfo("flagged by either sign alone: %.1f %%", flagged);
    QVERIFY(flagged >= 11);
}

void BoomBustSimulationTest::isTheDefinitionWordForWord()
{
    for (const Life &life : {Life{0.6}, Life{0.35, 0.2}, Life{0.25, 0, 0.1}, Life{0.4, 0, 0.2}}) {
        const double different = percentOf(life, [](const std::vector<DayLoad> &days) {
            return isPattern(days) != isPatternBy(days, Bust::BothSigns);
        });
        QCOMPARE(different, 0.0);
    }
}

QTEST_GUILESS_MAIN(BoomBustSimulationTest)
#include "boombustsimulationtest.moc"
