// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookbackviewmodel.h"

#include "core/insight/lookback.h"
#include "core/insight/record.h"
#include "core/pacing/pacingdoses.h"
#include "report/lookbackwords.h"
#include "ui/records.h"
#include "ui/words.h"

#include <algorithm>
#include <iterator>

namespace pacewell {
namespace {

/// As far as the records reach with all that a week is told from.
constexpr int mostWeeksBack = 44;
static_assert(LookBackRecord::days * (mostWeeksBack + 1) + pacing::judgedDays +
                  pacing::warmUpDays <=
              Records::days);

LookBackRecord recordOf(const Record &record, QDate first, QDate today)
{
    LookBackRecord week;
    week.first = first;
    week.entries = record.entries;
    std::ranges::copy_if(record.plan.sessions, std::back_inserter(week.sessions),
                         [&week](const SessionOutcome &each) { return week.covers(each.day); });
    week.plan = planKept(record.plan, first, week.last(), today);
    week.choices = record.plan.choices;
    week.flares = flaresIn(record.plan.flares);
    const auto share = [&record](QDate day) { return record.sharePercentOn(day); };
    for (const PacedActivity &activity : record.activities) {
        const auto days = pacedDays(activity, record.activityEntries, share, first, week.last());
        week.paced.insert(week.paced.end(), days.begin(), days.end());
    }
    week.cycles =
        boomBustIn(dayLoads(record.activityEntries, pacingCheckIns(record.entries),
                            week.last().addDays(1 - pacing::judgedDays - pacing::warmUpDays),
                            week.last()))
            .cycles;
    return week;
}

} // namespace

LookBackViewModel::LookBackViewModel(Records &records, QObject *parent)
    : QObject(parent), m_records(records)
{
    connect(&records, &Records::changed, this, &LookBackViewModel::changed);
}

QDate LookBackViewModel::first() const
{
    const QDate today = m_records.today();
    return today.addDays(1 - today.dayOfWeek() - LookBackRecord::days * m_weeksBack);
}

void LookBackViewModel::goBack()
{
    if (!hasEarlier())
        return;
    ++m_weeksBack;
    emit changed();
}

void LookBackViewModel::goForward()
{
    if (!hasLater())
        return;
    --m_weeksBack;
    emit changed();
}

bool LookBackViewModel::hasEarlier() const
{
    return m_weeksBack < mostWeeksBack;
}

QString LookBackViewModel::title() const
{
    //: The first and the last day of a week
    return tr("%1 to %2")
        .arg(words::shortDate(first()),
             words::shortDate(first().addDays(LookBackRecord::days - 1)));
}

QStringList LookBackViewModel::sentences() const
{
    const auto record = m_records.record();
    return record ? words::lookBack(lookBackOn(recordOf(*record, first(), m_records.today())))
                  : QStringList();
}

} // namespace pacewell
