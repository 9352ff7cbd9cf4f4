// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pacingviewmodel.h"

#include "core/pacing/pacingdoses.h"
#include "core/pacing/plannedload.h"
#include "ui/pacing.h"
#include "ui/pacingwords.h"
#include "ui/planner.h"

#include <algorithm>

namespace pacewell {

PacingViewModel::PacingViewModel(Pacing &pacing, Planner &planner, QObject *parent)
    : QObject(parent), m_pacing(pacing), m_planner(planner)
{
    connect(&pacing, &Pacing::changed, this, &PacingViewModel::refresh);
    connect(&planner, &Planner::changed, this, &PacingViewModel::refresh);
    refresh();
}

void PacingViewModel::refresh()
{
    m_activities.clear();
    m_putAway.clear();
    m_more = 0;
    for (const PacedActivity &paced : m_pacing.activities()) {
        if (paced.activity.isPutAway) {
            m_putAway.append({paced.activity.id, paced.activity.name, {}, 0, false});
            continue;
        }
        if (m_activities.size() < m_rows)
            m_activities.append(rowFor(paced));
        else
            ++m_more;
    }
    layOutWeek();
    emit changed();
}

void PacingViewModel::showMore()
{
    m_rows += rowsAtOnce;
    refresh();
}

void PacingViewModel::bringBack(const QString &activityId)
{
    if (const PacedActivity *away = m_pacing.activity(activityId)) {
        Activity activity = away->activity;
        activity.isPutAway = false;
        m_pacing.keep(activity);
    }
}

void PacingViewModel::layOutWeek()
{
    const QDate today = m_pacing.today();
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const std::vector<PlannedLoad> loads = plannedLoads(
        m_pacing.activities(), m_pacing.entries(),
        [this](QDate day) { return m_planner.sharePercentOn(day); }, monday, monday.addDays(6));
    double most = 0;
    for (const PlannedLoad &load : loads)
        most = std::max({most, load.done, load.planned});
    m_week.clear();
    m_plannedText.clear();
    m_weekText.clear();
    if (most <= 0)
        return;
    PlannedLoad soFar;
    for (const PlannedLoad &load : loads) {
        QuotaBar bar;
        bar.initial = QLocale().dayName(load.day.dayOfWeek(), QLocale::NarrowFormat);
        bar.today = load.day == today;
        bar.words = words::plannedLoad(load, today);
        bar.done = load.done / most;
        bar.planned = load.planned / most;
        if (load.planned > 0 && load.done > 0)
            bar.setBand(bandOf(load.done, load.planned));
        m_week.append(bar);
        if (load.day <= today) {
            soFar.done += load.done;
            soFar.planned += load.planned;
        }
        if (bar.today && load.planned > 0)
            m_plannedText = tr("planned %1 today").arg(words::number(load.planned));
    }
    m_weekText = words::weekLoad(soFar.done, soFar.planned);
}

PacedRow PacingViewModel::rowFor(const PacedActivity &paced) const
{
    const Activity &activity = paced.activity;
    const QDate today = m_pacing.today();
    const PacedDay day =
        pacedDays(
            paced, m_pacing.entries(),
            [this](QDate each) { return m_planner.sharePercentOn(each); }, today, today)
            .front();
    PacedRow row{activity.id, activity.name, {}, 0, false};
    row.running = m_pacing.run() && m_pacing.run()->activity == activity.id;
    if (row.running) {
        row.detail = tr("running now");
    } else if (day.quota) {
        row.detail = tr("%1 of %2 today")
                         .arg(words::number(day.done), words::amount(*day.quota, activity.unit));
        row.share = std::min(1.0, day.done / *day.quota);
    } else if (!paced.decisions.empty()) {
        row.detail = tr("not planned for today");
    } else {
        row.detail = tr("Finding out how much is fine: %1 of %2 days")
                         .arg(std::min(int(countingMeasurements(paced.measurements).size()),
                                       pacing::fewestMeasurements))
                         .arg(pacing::fewestMeasurements);
    }
    return row;
}

} // namespace pacewell
