// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/review.h"

#include "core/pacing/baseline.h"
#include "core/pacing/load.h"
#include "core/pacing/median.h"
#include "core/pacing/pacingdoses.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <ranges>

namespace pacewell {
namespace {

using Kind = Hindrance::Kind;

/// Whether \a day is one of so many up to \a last.
bool isWithin(QDate day, int days, QDate last)
{
    return day <= last && day.daysTo(last) < days;
}

/// The planned days that the gate looks at: whole weeks up to yesterday, as few as hold enough.
std::vector<PlannedDay> gateDays(const std::vector<PlannedDay> &days, QDate today)
{
    std::vector<PlannedDay> seen;
    for (int weeks = 1; weeks <= pacing::mostGateWeeks; ++weeks) {
        seen.clear();
        std::ranges::copy_if(days, std::back_inserter(seen), [&](const PlannedDay &each) {
            return isWithin(each.day, weeks * pacing::reviewDays, today.addDays(-1));
        });
        if (int(seen.size()) >= pacing::fewestPlannedDays)
            break;
    }
    return seen;
}

std::vector<int> painsOf(const std::vector<DayPain> &pains, int days, QDate last)
{
    std::vector<int> seen;
    for (const DayPain &each : pains) {
        if (isWithin(each.day, days, last))
            seen.push_back(each.pain);
    }
    return seen;
}

/// In how many weeks a quota may take one stride more: 1 where its tenth is a stride.
int weeksToStride(double quota, AmountUnit unit)
{
    constexpr double most = 1e6; // even for a quota of next to nothing it is a number
    const double weeks = stride(quota, unit) / (pacing::mostRise * quota);
    return int(std::ceil(std::min(weeks, most) - pacing::tolerance));
}

int weeksUnchanged(const std::vector<QuotaDecision> &decisions, QDate today)
{
    QDate changed;
    for (const QuotaDecision &each : decisions) {
        if (each.kind != QuotaDecision::Kind::Stayed)
            changed = std::max(changed, each.day);
    }
    return int(changed.daysTo(today)) / pacing::reviewDays;
}

/// Follows the gate point by point.
class Gate
{
public:
    Gate(const ReviewFacts &facts, QDate today) : m_facts(facts), m_today(today) {}

    std::vector<Hindrance> hindrances()
    {
        if (m_facts.isEnvelope)
            return {{Kind::Envelope}};
        lookAtRises();
        lookAtFlares();
        lookAtDays();
        lookAtPain();
        lookAtExertion();
        lookAtConfidence();
        add(m_facts.hasOtherRisen, Kind::OtherRose);
        return std::move(m_hindrances);
    }

private:
    void add(bool isThere, Kind kind, int number = 0)
    {
        if (isThere)
            m_hindrances.push_back({kind, number});
    }

    void lookAtRises()
    {
        const auto lastRises =
            std::views::reverse(m_facts.decisions) | std::views::take_while(&QuotaDecision::isRise);
        add(std::ranges::distance(lastRises) >= pacing::risesInARow, Kind::HoldWeek);
        const int weeks = weeksToStride(m_facts.decisions.back().quota, m_facts.unit) -
                          weeksUnchanged(m_facts.decisions, m_today);
        add(weeks > 0, Kind::NotYet, weeks);
    }

    void lookAtFlares()
    {
        add(m_facts.holdsAfterFlare, Kind::HoldAfterFlare);
        const QDate weekAgo = m_today.addDays(-pacing::reviewDays);
        add(m_facts.lastFlareDay && *m_facts.lastFlareDay >= weekAgo, Kind::Flare);
    }

    void lookAtDays()
    {
        int onPlan = 0;
        int over = 0;
        for (const PlannedDay &each : gateDays(m_facts.days, m_today)) {
            const Band band = bandOf(each.done, each.quota);
            over += band == Band::Over || band == Band::WellOver ? 1 : 0;
            onPlan += band == Band::OnPlan ? 1 : 0;
        }
        const int missing = pacing::fewestPlannedDays - onPlan;
        add(missing > 0, Kind::TooFewDays, missing);
        add(over > 0, Kind::WentOver, over);
    }

    /// The pain of the day after counts, so today's belongs to yesterday.
    void lookAtPain()
    {
        const auto recent = painsOf(m_facts.pains, pacing::reviewDays, m_today);
        const auto usual =
            painsOf(m_facts.pains, pacing::usualPainDays, m_today.addDays(-pacing::reviewDays));
        const int missing = std::max(0, pacing::fewestPains - int(recent.size())) +
                            std::max(0, pacing::fewestPains - int(usual.size()));
        if (missing > 0)
            return add(true, Kind::TooFewPains, missing);
        add(*median(recent) > *median(usual) + pacing::worsePain, Kind::MorePain);
    }

    /// Answers of this week are always younger than the last rise, which is a week old.
    void lookAtExertion()
    {
        const auto &asked = m_facts.exertionAsked;
        add(asked && !m_facts.isExertionClear, Kind::ExertionNotClear);
        add(!asked || !isWithin(*asked, pacing::reviewDays, m_today) || asked < m_facts.lastCrash,
            Kind::ExertionNotAsked);
    }

    void lookAtConfidence()
    {
        const auto &confidence = m_facts.confidence;
        add(confidence && *confidence < pacing::goodConfidence, Kind::LowConfidence);
        add(!confidence, Kind::ConfidenceNotSaid);
    }

    const ReviewFacts &m_facts;
    QDate m_today;
    std::vector<Hindrance> m_hindrances;
};

std::vector<QuotaOffer> risesFrom(double quota, AmountUnit unit)
{
    using Offer = QuotaDecision::Kind;
    const double least = stride(quota, unit);
    if (weeksToStride(quota, unit) > 1)
        return {{Offer::RoseByStride, quota + least}};
    const double little = roundedDown(quota * (1 + pacing::smallRise), unit);
    std::vector<QuotaOffer> rises;
    // Where five percent are a stride, ten are at least one more.
    if (!pacing::isAbove(quota + least, little))
        rises.push_back({Offer::RoseBy5, little});
    rises.push_back({Offer::RoseBy10, roundedDown(quota * (1 + pacing::mostRise), unit)});
    return rises;
}

} // namespace

std::optional<double> quotaOn(const std::vector<QuotaDecision> &decisions, QDate day)
{
    const auto newestFirst = std::views::reverse(decisions);
    const auto holding = std::ranges::find_if(
        newestFirst, [day](const QuotaDecision &each) { return each.day <= day; });
    if (holding == newestFirst.end())
        return std::nullopt;
    return holding->quota;
}

double quotaFromBaseline(double found, std::optional<double> present, bool mayRise)
{
    return present && !mayRise ? std::min(found, *present) : found;
}

double sharedQuota(double quota, int sharePercent, AmountUnit unit)
{
    return std::min(quota, roundedDown(quota * sharePercent / 100, unit));
}

Review reviewOf(const ReviewFacts &facts, QDate today)
{
    Review review;
    if (facts.decisions.empty())
        return review;
    const QDate latest = std::ranges::max(facts.decisions, {}, &QuotaDecision::day).day;
    review.dueOn = latest.addDays(pacing::reviewDays);
    if (!review.isDueOn(today))
        return review;
    const double quota = facts.decisions.back().quota;
    review.offers = {{QuotaDecision::Kind::Stayed, quota}};
    review.hindrances = Gate(facts, today).hindrances();
    if (review.hindrances.empty()) {
        for (const QuotaOffer &rise : risesFrom(quota, facts.unit))
            review.offers.push_back(rise);
    }
    return review;
}

} // namespace pacewell
