// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/review.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace pacewell;

/// Years of weekly reviews in lives made up at random, the largest offer always taken. The rules
/// are written down here once more, from section 2 of the evidence.
class QuotaWalkTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRules_data();
    void keepsTheRules();
};

namespace {

using Kind = QuotaDecision::Kind;

const QDate start(2026, 1, 1);
const QDate end = start.addYears(20);
constexpr double lost = 1e-9; // what doubles may lose

double smallestStep(double quota, AmountUnit unit)
{
    if (unit == AmountUnit::Minutes)
        return quota < 10 ? 0.5 : 1;
    if (unit == AmountUnit::Repetitions)
        return 1;
    return quota < 200 - lost ? 10 : 50;
}

/// ceil(s / (0.10 * Q)); both are whole in hundredths.
int weeksForAStep(double quota, AmountUnit unit)
{
    const qint64 step = qRound64(100 * smallestStep(quota, unit));
    const qint64 tenth = qRound64(10 * quota);
    return int((step + tenth - 1) / tenth);
}

/// Five planned days or more with r from 0.8 to 1.2 and none above, in the fewest weeks (five at
/// most) with five planned days.
bool keptToPlan(const ReviewFacts &facts, QDate today)
{
    for (int length = 7; length <= 35; length += 7) {
        int planned = 0;
        int kept = 0;
        int over = 0;
        for (const PlannedDay &each : facts.days) {
            if (each.day < today.addDays(-length) || each.day >= today)
                continue;
            ++planned;
            over += each.done > 1.2 * each.quota + lost;
            kept += each.done >= 0.8 * each.quota - lost && each.done <= 1.2 * each.quota + lost;
        }
        if (planned >= 5)
            return kept >= 5 && over == 0;
    }
    return false;
}

/// Twice the median of the pain on the days from \a first to \a last; -1 with fewer than three.
int twiceMedian(const ReviewFacts &facts, QDate first, QDate last)
{
    std::vector<int> pains;
    for (const DayPain &each : facts.pains) {
        if (each.day >= first && each.day <= last)
            pains.push_back(each.pain);
    }
    if (pains.size() < 3)
        return -1;
    std::ranges::sort(pains);
    const size_t middle = pains.size() / 2;
    return pains[middle] + (pains.size() % 2 == 1 ? pains[middle] : pains[middle - 1]);
}

bool isPainAsUsual(const ReviewFacts &facts, QDate today)
{
    const int recent = twiceMedian(facts, today.addDays(-6), today);
    const int usual = twiceMedian(facts, today.addDays(-34), today.addDays(-7));
    return recent >= 0 && usual >= 0 && recent <= usual + 2;
}

bool isWell(const ReviewFacts &facts, QDate today)
{
    const bool hadFlare = facts.lastFlareDay && facts.lastFlareDay->daysTo(today) <= 7;
    const bool isExertionKnown = facts.exertionAsked && facts.exertionAsked->daysTo(today) < 7;
    return !facts.isEnvelope && !facts.holdsAfterFlare && !hadFlare && isExertionKnown &&
           facts.isExertionClear && facts.confidence && *facts.confidence >= 7 &&
           !facts.hasOtherRisen;
}

/// The last decision that changed the quota.
QDate changedOn(const std::vector<QuotaDecision> &decisions)
{
    auto last = decisions.end() - 1;
    while (last->kind == Kind::Stayed)
        --last;
    return last->day;
}

bool hasRisenThrice(const std::vector<QuotaDecision> &decisions)
{
    return decisions.size() >= 3 &&
           std::all_of(decisions.end() - 3, decisions.end(), [](const QuotaDecision &each) {
               return each.kind != Kind::Stayed && each.kind != Kind::Lowered &&
                      each.kind != Kind::Baseline;
           });
}

bool mayRise(const ReviewFacts &facts, QDate today)
{
    const int weeks = weeksForAStep(facts.decisions.back().quota, facts.unit);
    return facts.decisions.back().day.daysTo(today) >= 7 &&
           changedOn(facts.decisions).daysTo(today) >= 7 * weeks &&
           !hasRisenThrice(facts.decisions) && keptToPlan(facts, today) &&
           isPainAsUsual(facts, today) && isWell(facts, today);
}

/// Against every quota that held within the last 7 days, or within the weeks of the small step.
bool isRiseSmall(const ReviewFacts &facts, const QuotaOffer &rise, QDate today)
{
    const double before = facts.decisions.back().quota;
    const double step = smallestStep(before, facts.unit);
    const bool isStep = rise.kind == Kind::RoseByStride;
    const int weeks = isStep ? weeksForAStep(before, facts.unit) : 1;
    if (isStep != (weeks > 1) || rise.quota <= before)
        return false;
    for (int ago = 1; ago < 7 * weeks; ++ago) {
        const auto held = quotaOn(facts.decisions, today.addDays(-ago));
        if (rise.quota > (isStep ? *held + step : *held * 1.1) + lost)
            return false;
    }
    return true;
}

/// Somebody's days with one activity.
class Life
{
public:
    Life(quint32 seed, AmountUnit unit, int weekdays) : m_random(seed), m_weekdays(weekdays)
    {
        m_facts.unit = unit;
        decide(start, anyQuota(), Kind::Baseline);
    }

    void liveThrough(QDate day)
    {
        const double quota = m_facts.decisions.back().quota;
        if (int(day.toJulianDay() % 7) < m_weekdays)
            m_facts.days.push_back({day.addDays(-1), quota * anyRatio(), quota});
        if (happens(80))
            m_facts.pains.push_back({day, 3 + below(3) + (happens(10) ? 2 : 0)});
        const auto isOld = [day](const auto &each) { return each.day < day.addDays(-60); };
        std::erase_if(m_facts.days, isOld);
        std::erase_if(m_facts.pains, isOld);
        if (below(200) == 0)
            m_facts.lastFlareDay = day.addDays(below(5));
        if (below(300) == 0)
            decide(day, halfOf(quota), Kind::Lowered);
        if (below(400) == 0)
            decide(day, anyQuota(), Kind::Baseline);
    }

    const ReviewFacts &answerOn(QDate day)
    {
        m_facts.holdsAfterFlare = m_facts.lastFlareDay && m_facts.lastFlareDay->daysTo(day) < 10;
        m_facts.isEnvelope = happens(4);
        m_facts.isExertionClear = happens(96);
        m_facts.exertionAsked = happens(3) ? std::nullopt : std::optional(day);
        if (happens(20))
            m_facts.exertionAsked = day.addDays(-below(12));
        m_facts.confidence = happens(4) ? std::nullopt : std::optional(happens(5) ? 6 : 7);
        m_facts.hasOtherRisen = happens(4);
        return m_facts;
    }

    void decide(QDate day, double quota, Kind kind)
    {
        m_facts.decisions.push_back({day, quota, kind});
    }

    int below(int limit) { return m_random.bounded(limit); }
    bool happens(int percent) { return below(100) < percent; }

private:
    double halfOf(double quota) const
    {
        const double step = smallestStep(quota / 2, m_facts.unit);
        return std::max(step, std::floor(quota / 2 / step) * step);
    }

    double anyQuota() { return smallestStep(1, m_facts.unit) * (2 + below(30)); }

    double anyRatio()
    {
        if (below(60) == 0)
            return 1.25;
        static constexpr double ratios[] = {0.8, 0.9, 1, 1, 1, 1, 1.1, 1.2, 0.5};
        return ratios[below(std::size(ratios))];
    }

    QRandomGenerator m_random;
    int m_weekdays;
    ReviewFacts m_facts;
};

} // namespace

void QuotaWalkTest::keepsTheRules_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<AmountUnit>("unit");
    QTest::addColumn<int>("weekdays");
    const char *const names[] = {"minutes", "steps", "metres", "repetitions"};
    quint32 seed = 1;
    for (const auto unit :
         {AmountUnit::Minutes, AmountUnit::Steps, AmountUnit::Metres, AmountUnit::Repetitions}) {
        for (const int weekdays : {7, 6, 3, 2, 1})
            QTest::addRow("%s on %d days a week", names[int(unit)], weekdays)
                << seed++ << unit << weekdays;
    }
}

void QuotaWalkTest::keepsTheRules()
{
    QFETCH(quint32, seed);
    QFETCH(AmountUnit, unit);
    QFETCH(int, weekdays);
    Life life(seed, unit, weekdays);
    int rises = 0;
    for (QDate today = start.addDays(1); today < end; today = today.addDays(1)) {
        life.liveThrough(today);
        const ReviewFacts &facts = life.answerOn(today);
        const Review review = reviewOf(facts, today);
        QCOMPARE(review.offers.size() > 1, mayRise(facts, today));
        if (review.offers.empty())
            continue;
        QVERIFY(review.offers.front() == (QuotaOffer{Kind::Stayed, facts.decisions.back().quota}));
        for (size_t i = 1; i < review.offers.size(); ++i)
            QVERIFY(isRiseSmall(facts, review.offers[i], today));
        const QuotaOffer &largest = review.offers.back();
        rises += review.offers.size() > 1;
        if (review.offers.size() > 1 || life.happens(40))
            life.decide(today, largest.quota, largest.kind);
    }
    QVERIFY(rises > 100);
}

QTEST_GUILESS_MAIN(QuotaWalkTest)
#include "quotawalktest.moc"
