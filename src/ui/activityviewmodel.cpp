// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activityviewmodel.h"

#include "core/safety/safetystate.h"
#include "ui/journal.h"
#include "ui/pacing.h"
#include "ui/pacingwords.h"
#include "ui/planner.h"
#include "ui/words.h"

#include <QUuid>

#include <algorithm>

namespace pacewell {
namespace {

constexpr double minutesOfADay = 24 * 60;
constexpr double leastRun = 0.5; ///< minutes; less is hardly begun

} // namespace

ActivityViewModel::ActivityViewModel(Pacing &pacing, Planner &planner, Journal &journal,
                                     QObject *parent)
    : QObject(parent), m_pacing(pacing), m_planner(planner), m_journal(journal)
{
    connect(&pacing, &Pacing::changed, this, &ActivityViewModel::refresh);
    connect(&planner, &Planner::changed, this, &ActivityViewModel::refresh);
}

void ActivityViewModel::open(const QString &activityId)
{
    m_id = activityId;
    m_daysBack = 0;
    m_problem.clear();
    refresh();
}

void ActivityViewModel::refresh()
{
    m_week.clear();
    if (const PacedActivity *shown = activity()) {
        const QDate monday = m_pacing.today().addDays(1 - m_pacing.today().dayOfWeek());
        m_week = pacedDays(
            *shown, m_pacing.entries(), [this](QDate day) { return m_planner.sharePercentOn(day); },
            monday, monday.addDays(6));
    }
    emit changed();
}

const PacedActivity *ActivityViewModel::activity() const
{
    return m_pacing.activity(m_id);
}

PacedDay ActivityViewModel::today() const
{
    const auto day = std::ranges::find(m_week, m_pacing.today(), &PacedDay::day);
    return day != m_week.end() ? *day : PacedDay{};
}

QString ActivityViewModel::name() const
{
    return activity() ? activity()->activity.name : QString();
}

bool ActivityViewModel::isBegun() const
{
    return activity() && !activity()->decisions.empty();
}

QString ActivityViewModel::stageText() const
{
    if (!isBegun())
        return tr("First find out how much is fine");
    const qint64 days = activity()->decisions.front().day.daysTo(m_pacing.today());
    const qint64 week = std::max<qint64>(days, 0) / 7 + 1;
    const SafetyState safety = safetyState(m_journal.screening(), m_pacing.today());
    return safety.exertion == Exertion::Envelope
               ? tr("Week %1 · a ceiling, and less is always fine").arg(week)
               : tr("Week %1 · a steady plan, not by how you feel").arg(week);
}

bool ActivityViewModel::isTimed() const
{
    return activity() && activity()->activity.unit == AmountUnit::Minutes;
}

QString ActivityViewModel::unitText() const
{
    return activity() ? words::unit(activity()->activity.unit) : QString();
}

QString ActivityViewModel::quotaText() const
{
    return isQuotaKnown()
               ? tr("%1 today").arg(words::amount(*today().quota, activity()->activity.unit))
               : QString();
}

QString ActivityViewModel::doneText() const
{
    if (!activity() || today().done <= 0)
        return {};
    return isQuotaKnown()
               ? tr("%1 of %2 done")
                     .arg(words::number(today().done),
                          words::amount(*today().quota, activity()->activity.unit))
               : tr("%1 done").arg(words::amount(today().done, activity()->activity.unit));
}

QString ActivityViewModel::bankText() const
{
    if (!isQuotaKnown())
        return {};
    switch (bandOf(today().done, *today().quota)) {
    case Band::Under:
        return {};
    case Band::OnPlan:
        return tr("That is the amount for today. What you have left goes in the bank.");
    case Band::Over:
    case Band::WellOver:
        return tr("That is more than planned. A rest is a good next thing.");
    }
    Q_UNREACHABLE();
}

double ActivityViewModel::minutesToRun() const
{
    if (!isTimed() || !isQuotaKnown())
        return 0;
    const double left = *today().quota - today().done;
    return left < leastRun ? 0 : left;
}

QString ActivityViewModel::startText() const
{
    return minutesToRun() > 0 ? words::amount(minutesToRun(), AmountUnit::Minutes) : QString();
}

QList<QuotaBar> ActivityViewModel::week() const
{
    if (!activity())
        return {};
    double most = 0;
    for (const PacedDay &day : m_week)
        most = std::max({most, day.done, day.quota.value_or(0)});
    QList<QuotaBar> bars;
    for (const PacedDay &day : m_week) {
        QuotaBar bar;
        bar.initial = QLocale().dayName(day.day.dayOfWeek(), QLocale::NarrowFormat);
        bar.today = day.day == m_pacing.today();
        bar.words = words::pacedDay(day, activity()->activity.unit, m_pacing.today());
        if (most > 0) {
            bar.done = day.done / most;
            bar.planned = day.quota.value_or(0) / most;
        }
        if (day.quota && day.done > 0)
            bar.setBand(bandOf(day.done, *day.quota));
        bars.append(bar);
    }
    return bars;
}

QString ActivityViewModel::plannedText() const
{
    return isQuotaKnown()
               ? tr("planned %1").arg(words::amount(*today().quota, activity()->activity.unit))
               : QString();
}

void ActivityViewModel::setDaysBack(int days)
{
    m_daysBack = std::clamp(days, 0, mostDaysBack());
    m_problem.clear();
    emit changed();
}

QDate ActivityViewModel::day() const
{
    return m_pacing.today().addDays(-m_daysBack);
}

QString ActivityViewModel::dayText() const
{
    return m_daysBack == 0   ? tr("Today")
           : m_daysBack == 1 ? tr("Yesterday")
                             : words::longDate(day());
}

QList<EntryLine> ActivityViewModel::entries() const
{
    QList<EntryLine> lines;
    for (const ActivityEntry &entry : m_pacing.entries()) {
        if (entry.activity == m_id && entry.day == day())
            lines.append({entry.id, tr("%1 · %2").arg(
                                        words::timeByClock(entry.at.toLocalTime().time()),
                                        words::amount(entry.amount, activity()->activity.unit))});
    }
    return lines;
}

bool ActivityViewModel::begin()
{
    return minutesToRun() > 0 && m_pacing.begin(activity()->activity, minutesToRun());
}

bool ActivityViewModel::enter(double amount, double minutes)
{
    m_problem.clear();
    double minutesThatDay = 0;
    for (const ActivityEntry &entry : m_pacing.entries())
        minutesThatDay += entry.day == day() ? entry.minutes : 0;
    if (!activity() || !(amount > 0) || !(minutes > 0))
        m_problem = tr("Please enter more than nothing, or leave it.");
    else if (minutesThatDay + minutes > minutesOfADay)
        m_problem = tr("That would be more than 24 hours in one day. Please look at the minutes "
                       "again.");
    if (m_problem.isEmpty()) {
        const Activity &entered = activity()->activity;
        m_pacing.add({QUuid::createUuid().toString(QUuid::WithoutBraces), m_id,
                      m_pacing.now().at.addDays(-m_daysBack), day(), amount, minutes,
                      entered.effort});
        return true;
    }
    emit changed();
    return false;
}

void ActivityViewModel::removeEntry(const QString &entryId)
{
    m_pacing.removeEntry(entryId);
}

void ActivityViewModel::putAway()
{
    if (!activity())
        return;
    Activity away = activity()->activity;
    away.isPutAway = true;
    m_pacing.keep(away);
}

} // namespace pacewell
