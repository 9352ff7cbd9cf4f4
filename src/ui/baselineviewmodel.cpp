// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/baselineviewmodel.h"

#include "core/pacing/pacingdoses.h"
#include "core/pacing/review.h"
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
constexpr double minutesOfADay = 24 * 60;

} // namespace

BaselineViewModel::BaselineViewModel(Pacing &pacing, Planner &planner, Journal &journal,
                                     QObject *parent)
    : QObject(parent), m_pacing(pacing), m_planner(planner), m_journal(journal)
{
    connect(&pacing, &Pacing::changed, this, &BaselineViewModel::refresh);
    connect(&planner, &Planner::changed, this, &BaselineViewModel::refresh);
}

void BaselineViewModel::open(const QString &activityId)
{
    m_id = activityId;
    m_confidence.reset();
    m_isAnewWanted = false;
    m_problem.clear();
    refresh();
}

const PacedActivity *BaselineViewModel::activity() const
{
    return m_pacing.activity(m_id);
}

bool BaselineViewModel::hadFlare() const
{
    const QDate from = m_pacing.today().addDays(-pacing::flareBefore);
    return std::ranges::any_of(flaresIn(m_planner.flareRecord()), [from](const Flare &flare) {
        return !flare.last || *flare.last >= from;
    });
}

void BaselineViewModel::refresh()
{
    m_baseline = activity() ? baselineFrom(activity()->measurements, activity()->activity.unit,
                                           hadFlare(), m_confidence)
                            : Baseline{};
    emit changed();
}

bool BaselineViewModel::measure(double amount)
{
    if (!(amount > 0))
        m_problem = tr("Please enter more than nothing, or leave it.");
    else if (isTimed() && amount > minutesOfADay)
        m_problem = tr("A day has 1440 minutes. Please look at the minutes again.");
    else
        m_problem.clear();
    if (!m_problem.isEmpty()) {
        emit changed();
        return false;
    }
    makeRoom();
    m_pacing.measure(m_id, {m_pacing.today(), amount});
    return true;
}

bool BaselineViewModel::beginMeasuring()
{
    if (!activity() || !isTimed() || m_pacing.run())
        return false;
    makeRoom();
    return m_pacing.beginMeasuring(activity()->activity);
}

/// What was measured before goes only now, so that nothing is lost by looking.
void BaselineViewModel::makeRoom()
{
    if (m_isAnewWanted)
        m_pacing.measureAnew(m_id);
    m_isAnewWanted = false;
}

void BaselineViewModel::takeBack(const QString &day)
{
    m_pacing.takeBackMeasurement(m_id, QDate::fromString(day, Qt::ISODate));
}

double BaselineViewModel::quota() const
{
    const QDate today = m_pacing.today();
    const bool mayRise =
        safetyState(m_journal.screening(), today).mayRise() && m_planner.flare().mayRise();
    return quotaFromBaseline(m_baseline.firstQuota, quotaOn(activity()->decisions, today), mayRise);
}

void BaselineViewModel::accept()
{
    if (missing() == 0 && activity())
        m_pacing.decide(m_id, quota(), QuotaDecision::Kind::Baseline);
}

void BaselineViewModel::measureAnew()
{
    m_isAnewWanted = true;
    emit changed();
}

void BaselineViewModel::leaveIt()
{
    if (!m_isAnewWanted)
        m_pacing.measureAnew(m_id);
    m_isAnewWanted = false;
    refresh();
}

bool BaselineViewModel::isAnew() const
{
    return activity() && !activity()->decisions.empty();
}

int BaselineViewModel::missing() const
{
    return m_isAnewWanted ? pacing::fewestMeasurements : m_baseline.missing;
}

bool BaselineViewModel::isWanted() const
{
    if (!activity())
        return false;
    QDate begun;
    for (const QuotaDecision &decision : activity()->decisions) {
        if (decision.kind == QuotaDecision::Kind::Baseline)
            begun = decision.day;
    }
    const auto &measurements = activity()->measurements;
    return !begun.isValid() || m_isAnewWanted ||
           (!measurements.empty() && (m_baseline.missing > 0 || measurements.back().day > begun));
}

QList<EntryLine> BaselineViewModel::measured() const
{
    QList<EntryLine> lines;
    if (!activity() || m_isAnewWanted)
        return lines;
    for (const Measurement &each : countingMeasurements(activity()->measurements))
        lines.append({each.day.toString(Qt::ISODate),
                      tr("%1: %2").arg(words::shortDate(each.day),
                                       words::amount(each.amount, activity()->activity.unit))});
    return lines;
}

bool BaselineViewModel::isMeasuredToday() const
{
    return activity() && !m_isAnewWanted &&
           std::ranges::any_of(activity()->measurements,
                               [&](const auto &each) { return each.day == m_pacing.today(); });
}

QString BaselineViewModel::unitText() const
{
    return activity() ? words::unit(activity()->activity.unit) : QString();
}

bool BaselineViewModel::isTimed() const
{
    return activity() && activity()->activity.unit == AmountUnit::Minutes;
}

int BaselineViewModel::confidence() const
{
    return m_confidence.value_or(middleConfidence);
}

void BaselineViewModel::setConfidence(int confidence)
{
    m_confidence = std::clamp(confidence, 0, mostConfidence);
    refresh();
}

QString BaselineViewModel::resultText() const
{
    return activity() && missing() == 0
               ? tr("%1 a day").arg(words::amount(quota(), activity()->activity.unit))
               : QString();
}

QString BaselineViewModel::reasonText() const
{
    if (!activity() || missing() > 0)
        return {};
    if (pacing::isAbove(m_baseline.firstQuota, quota()))
        return tr("It stays at what it is, since more has to wait just now.");
    return words::baselineReason(m_baseline, activity()->activity.unit);
}

} // namespace pacewell
