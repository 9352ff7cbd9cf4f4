// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/todayviewmodel.h"

#include "core/content/contentnames.h"
#include "core/plan/dayplan.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/planner.h"
#include "ui/practicefigure.h"
#include "ui/preferencesviewmodel.h"
#include "ui/profileviewmodel.h"
#include "ui/words.h"

#include <algorithm>

namespace pacewell {

TodayViewModel::TodayViewModel(ContentLoader &content, Journal &journal, Planner &planner,
                               const ProfileViewModel &profile,
                               const PreferencesViewModel &preferences, Clock clock,
                               QObject *parent)
    : QObject(parent), m_content(content), m_journal(journal), m_planner(planner),
      m_profile(profile), m_preferences(preferences), m_clock(std::move(clock))
{
    m_nextDayPart.setSingleShot(true);
    connect(&m_nextDayPart, &QTimer::timeout, this, &TodayViewModel::refresh);
    connect(&content, &ContentLoader::loaded, this, &TodayViewModel::refresh);
    connect(&journal, &Journal::changed, this, &TodayViewModel::refresh);
    connect(&planner, &Planner::changed, this, &TodayViewModel::refresh);
    connect(&profile, &ProfileViewModel::changed, this, &TodayViewModel::refresh);
    connect(&preferences, &PreferencesViewModel::changed, this, &TodayViewModel::refresh);
}

bool TodayViewModel::isLoaded() const
{
    return m_content.library() != nullptr;
}

QString TodayViewModel::dateText() const
{
    return words::longDate(m_clock().date());
}

QString TodayViewModel::greeting() const
{
    switch (timeOfDayAt(m_clock().time())) {
    case TimeOfDay::Morning:
        return tr("Good morning");
    case TimeOfDay::Midday:
        return tr("Good day");
    case TimeOfDay::Evening:
        return tr("Good evening");
    }
    Q_UNREACHABLE();
}

QString TodayViewModel::journalProblem() const
{
    return m_journal.problem();
}

bool TodayViewModel::isWeekPlanned() const
{
    return m_planner.programme().isSetUp();
}

void TodayViewModel::choose(DayKind kind)
{
    switch (kind) {
    case Full:
        m_planner.choose(DayChoice::Kind::Full);
        break;
    case Gentler:
        m_planner.choose(DayChoice::Kind::Gentler);
        break;
    case Rest:
        m_planner.choose(DayChoice::Kind::Rest);
        break;
    }
}

void TodayViewModel::leaveOut(const QString &practiceId, bool isLeftOut)
{
    m_planner.leaveOut(practiceId, isLeftOut);
}

void TodayViewModel::leaveUnfinished()
{
    m_journal.keepUnfinished();
    refresh();
}

void TodayViewModel::refresh()
{
    if (!isLoaded())
        return;
    const QDateTime now = m_clock();
    const QDate monday = now.date().addDays(1 - now.date().dayOfWeek());
    const auto sessions = m_journal.sessions(monday, monday.addDays(6));
    const Adherence week = summarise(sessions, monday, monday.addDays(6));
    m_week.setDays(week.days, now.date());
    m_weekText =
        week.daysWithPractice == 1 ? tr("1 day") : tr("%1 days").arg(week.daysWithPractice);
    layOutDay(planFor(sessions, now));

    const auto unfinished = m_journal.isSessionElsewhere() ? std::nullopt : m_journal.unfinished();
    m_unfinishedTitle = unfinished ? unfinished->soFar.routineName : QString();
    sleepUntilDayPart(now);
    emit changed();
}

DayPlan TodayViewModel::planFor(const std::vector<SessionOutcome> &week, const QDateTime &now)
{
    DayWishes wishes{m_planner.programme(), m_planner.choices(), {}, {}};
    for (const SessionOutcome &session : week) {
        if (session.day == now.date() && isKept(session))
            wishes.doneToday.append(session.routineId);
    }
    m_isFlareOn = m_planner.flare().isOn;
    if (m_isFlareOn) {
        const auto &positions = m_preferences.preferences().positions;
        wishes.flarePractices = flarePractices(
            m_planner.flarePlan(), *m_content.library(), m_profile.circumstances(now),
            positions.empty() ? std::nullopt : std::optional(positions.front()));
    }
    return dayPlan(*m_content.library(), wishes, now);
}

PracticeRow TodayViewModel::rowFor(const PlannedPractice &practice) const
{
    const Routine &routine = practice.routine;
    PracticeRow row{routine.id,
                    routine.name,
                    words::routineBrief(routine, *m_content.library()),
                    nameOf(routine.practice),
                    practice.at ? words::timeByClock(*practice.at)
                                : words::timeOfDay(practice.timeOfDay),
                    practice.isDone};
    row.isLeftOut = practice.isNotToday;
    if (practice.isNotToday) {
        row.when.clear();
        row.reason = tr("Not today");
    }
    return row;
}

void TodayViewModel::layOutDay(const DayPlan &plan)
{
    const ContentLibrary &library = *m_content.library();
    std::vector<PracticeRow> rows;
    for (const PlannedPractice &practice : plan.practices)
        rows.push_back(rowFor(practice));
    // What is left out is not counted against anybody.
    const auto leftOut = std::ranges::count_if(rows, &PracticeRow::isLeftOut);
    const auto doneCount = std::ranges::count_if(rows, &PracticeRow::isDone);
    const auto wanted = std::ssize(rows) - leftOut;
    m_doneText = wanted > 0 ? tr("%1 of %2 done").arg(doneCount).arg(wanted) : QString();
    m_isAnythingDone = doneCount > 0;
    m_dayKind = plan.isRest ? Rest : plan.isGentler ? Gentler : Full;
    m_isGentler = plan.isGentler;

    m_next = {};
    m_nextFigure = {};
    if (plan.next)
        showNext(plan.practices[*plan.next].routine, rows[*plan.next]);
    m_day.setRows(std::move(rows));

    const auto gentle = std::ranges::find_if(library.routines(), &Routine::isGentle);
    m_hardDayId = gentle != library.routines().end() ? gentle->id : QString();
}

void TodayViewModel::showNext(const Routine &routine, const PracticeRow &row)
{
    m_next = row;
    m_next.detail = words::routineDetail(routine, *m_content.library());
    m_nextFigure = figureOf(routine, *m_content.library());
}

/// A window that stays open greets rightly in the afternoon and turns the page at midnight.
void TodayViewModel::sleepUntilDayPart(const QDateTime &now)
{
    qint64 wait = now.msecsTo(now.date().addDays(1).startOfDay());
    for (const QTime part : {QTime(4, 0), QTime(11, 30), QTime(16, 0)}) {
        const qint64 until = now.msecsTo(QDateTime(now.date(), part));
        if (until > 0)
            wait = std::min(wait, until);
    }
    m_nextDayPart.start(std::chrono::milliseconds(wait + 1000));
}

} // namespace pacewell
