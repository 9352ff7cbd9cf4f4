// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/baselineviewmodel.h"

#include "core/pacing/pacingdoses.h"
#include "ui/pacing.h"
#include "ui/pacingwords.h"
#include "ui/planner.h"
#include "ui/words.h"

#include <algorithm>

namespace pacewell {
namespace {

constexpr int middleConfidence = 5;
constexpr int mostConfidence = 10;

} // namespace

BaselineViewModel::BaselineViewModel(Pacing &pacing, Planner &planner, QObject *parent)
    : QObject(parent), m_pacing(pacing), m_planner(planner)
{
    connect(&pacing, &Pacing::changed, this, &BaselineViewModel::refresh);
    connect(&planner, &Planner::changed, this, &BaselineViewModel::refresh);
}

void BaselineViewModel::open(const QString &activityId)
{
    m_id = activityId;
    m_confidence.reset();
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
    m_problem = amount > 0 ? QString() : tr("Please enter more than nothing, or leave it.");
    if (m_problem.isEmpty())
        m_pacing.measure(m_id, {m_pacing.today(), amount});
    else
        emit changed();
    return m_problem.isEmpty();
}

bool BaselineViewModel::beginMeasuring()
{
    return activity() && isTimed() && m_pacing.beginMeasuring(activity()->activity);
}

void BaselineViewModel::takeBack(const QString &day)
{
    m_pacing.takeBackMeasurement(m_id, QDate::fromString(day, Qt::ISODate));
}

void BaselineViewModel::accept()
{
    if (m_baseline.missing == 0 && activity())
        m_pacing.decide(m_id, m_baseline.firstQuota, QuotaDecision::Kind::Baseline);
}

void BaselineViewModel::measureAnew()
{
    m_pacing.measureAnew(m_id);
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
    return !begun.isValid() || m_baseline.missing > 0 ||
           activity()->measurements.back().day > begun;
}

QList<EntryLine> BaselineViewModel::measured() const
{
    QList<EntryLine> lines;
    if (!activity())
        return lines;
    for (const Measurement &each : countingMeasurements(activity()->measurements))
        lines.append({each.day.toString(Qt::ISODate),
                      tr("%1: %2").arg(words::shortDate(each.day),
                                       words::amount(each.amount, activity()->activity.unit))});
    return lines;
}

bool BaselineViewModel::isMeasuredToday() const
{
    return activity() && std::ranges::any_of(activity()->measurements, [&](const auto &each) {
               return each.day == m_pacing.today();
           });
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
    return activity() && m_baseline.missing == 0
               ? tr("%1 a day").arg(words::amount(m_baseline.firstQuota, activity()->activity.unit))
               : QString();
}

QString BaselineViewModel::reasonText() const
{
    return activity() && m_baseline.missing == 0
               ? words::baselineReason(m_baseline, activity()->activity.unit)
               : QString();
}

} // namespace pacewell
