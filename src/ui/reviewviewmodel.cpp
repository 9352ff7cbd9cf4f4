// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewviewmodel.h"

#include "core/pacing/pacingdoses.h"
#include "core/safety/safetystate.h"
#include "ui/journal.h"
#include "ui/pacing.h"
#include "ui/pacingwords.h"
#include "ui/planner.h"
#include "ui/words.h"

#include <algorithm>

namespace pacewell {
namespace {

constexpr int middleConfidence = 5;
constexpr int mostConfidence = 10;

/// By a step up, or by a baseline that was taken anew.
bool hasRisenSince(const PacedActivity &paced, QDate day)
{
    std::optional<double> before;
    for (const QuotaDecision &decision : paced.decisions) {
        if (decision.day > day && before && pacing::isAbove(decision.quota, *before))
            return true;
        before = decision.quota;
    }
    return false;
}

} // namespace

ReviewViewModel::ReviewViewModel(Pacing &pacing, Planner &planner, Journal &journal,
                                 QObject *parent)
    : QObject(parent), m_pacing(pacing), m_planner(planner), m_journal(journal)
{
    connect(&pacing, &Pacing::changed, this, &ReviewViewModel::refresh);
    connect(&planner, &Planner::changed, this, &ReviewViewModel::refresh);
}

void ReviewViewModel::open(const QString &activityId)
{
    m_id = activityId;
    m_confidence.reset();
    refresh();
}

const PacedActivity *ReviewViewModel::activity() const
{
    return m_pacing.activity(m_id);
}

void ReviewViewModel::refresh()
{
    m_review = activity() ? reviewOf(facts(*activity()), m_pacing.today()) : Review{};
    emit changed();
}

ReviewFacts ReviewViewModel::facts(const PacedActivity &paced) const
{
    const QDate today = m_pacing.today();
    const FlareState flare = m_planner.flare();
    const SafetyState safety = safetyState(m_journal.screening(), today);
    ReviewFacts facts;
    facts.unit = paced.activity.unit;
    facts.decisions = paced.decisions;
    for (const PacedDay &day : pacedDays(
             paced, m_pacing.entries(),
             [this](QDate each) { return m_planner.sharePercentOn(each); },
             today.addDays(-pacing::mostGateWeeks * pacing::reviewDays), today.addDays(-1))) {
        if (day.quota)
            facts.days.push_back({day.day, day.done, *day.quota});
    }
    for (const PacingCheckIn &checkIn : m_pacing.checkIns()) {
        facts.pains.push_back({checkIn.day, checkIn.pain});
        if (checkIn.after == PacingCheckIn::After::Crash)
            facts.lastCrash = checkIn.day;
    }
    for (const Flare &each : flaresIn(m_planner.flareRecord()))
        facts.lastFlareDay = each.last.value_or(today);
    facts.holdsAfterFlare = !flare.mayRise();
    facts.isEnvelope = safety.exertion == Exertion::Envelope;
    facts.isExertionClear = safety.mayRise();
    for (const ScreeningEntry &entry : m_journal.screening()) {
        if (entry.screening == screenings::exertion && entry.kind == ScreeningEntry::Kind::Answered)
            facts.exertionAsked = entry.day;
    }
    facts.confidence = m_confidence;
    facts.hasOtherRisen =
        std::ranges::any_of(m_pacing.activities(), [&](const PacedActivity &other) {
            return other.activity.id != m_id &&
                   hasRisenSince(other, today.addDays(-pacing::reviewDays));
        });
    return facts;
}

bool ReviewViewModel::holds(Hindrance::Kind kind) const
{
    return std::ranges::any_of(m_review.hindrances,
                               [kind](const Hindrance &each) { return each.kind == kind; });
}

double ReviewViewModel::quota() const
{
    return activity() ? quotaOn(activity()->decisions, m_pacing.today()).value_or(0) : 0;
}

bool ReviewViewModel::isDue() const
{
    return m_review.isDueOn(m_pacing.today());
}

QString ReviewViewModel::dueText() const
{
    return m_review.dueOn && !isDue()
               ? tr("The next look at the amount is on %1.").arg(words::longDate(*m_review.dueOn))
               : QString();
}

/// Asked only where the answer could matter, so that nobody is asked in vain.
bool ReviewViewModel::isConfidenceWanted() const
{
    return isDue() && std::ranges::all_of(m_review.hindrances, [](const Hindrance &each) {
               return each.kind == Hindrance::Kind::ConfidenceNotSaid ||
                      each.kind == Hindrance::Kind::LowConfidence ||
                      each.kind == Hindrance::Kind::ExertionNotAsked;
           });
}

int ReviewViewModel::confidence() const
{
    return m_confidence.value_or(middleConfidence);
}

void ReviewViewModel::setConfidence(int confidence)
{
    m_confidence = std::clamp(confidence, 0, mostConfidence);
    refresh();
}

bool ReviewViewModel::isEffortWanted() const
{
    return isConfidenceWanted() && holds(Hindrance::Kind::ExertionNotAsked);
}

QStringList ReviewViewModel::hindrances() const
{
    QStringList lines;
    for (const Hindrance &each : m_review.hindrances) {
        if (const QString line = words::hindrance(each); !line.isEmpty())
            lines.append(line);
    }
    return lines;
}

QStringList ReviewViewModel::offers() const
{
    QStringList lines;
    for (const QuotaOffer &each : m_review.offers)
        lines.append(words::quotaOffer(each, activity()->activity.unit));
    return lines;
}

QString ReviewViewModel::unitText() const
{
    return activity() ? words::unit(activity()->activity.unit) : QString();
}

bool ReviewViewModel::isTimed() const
{
    return activity() && activity()->activity.unit == AmountUnit::Minutes;
}

void ReviewViewModel::take(int offer)
{
    if (offer < 0 || offer >= int(m_review.offers.size()))
        return;
    const QuotaOffer taken = m_review.offers[size_t(offer)];
    m_confidence.reset();
    m_pacing.decide(m_id, taken.quota, taken.kind);
}

void ReviewViewModel::lower(double wanted)
{
    if (!activity() || !(wanted > 0))
        return;
    const double lower = roundedDown(wanted, activity()->activity.unit);
    if (lower < quota())
        m_pacing.decide(m_id, lower, QuotaDecision::Kind::Lowered);
}

bool ReviewViewModel::isNewBaselineAdvised() const
{
    return quota() > 0 && m_planner.flare().isNewBaselineAdvised;
}

} // namespace pacewell
