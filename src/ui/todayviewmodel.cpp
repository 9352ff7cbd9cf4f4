// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/todayviewmodel.h"

#include "core/content/contentnames.h"
#include "core/plan/dayplan.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/words.h"

#include <algorithm>

namespace pacewell {

TodayViewModel::TodayViewModel(ContentLoader &content, Journal &journal, Clock clock,
                               QObject *parent)
    : QObject(parent), m_content(content), m_journal(journal), m_clock(std::move(clock))
{
    m_nextDayPart.setSingleShot(true);
    connect(&m_nextDayPart, &QTimer::timeout, this, &TodayViewModel::refresh);
    connect(&content, &ContentLoader::loaded, this, &TodayViewModel::refresh);
    connect(&journal, &Journal::changed, this, &TodayViewModel::refresh);
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
    layOutDay(sessions, now);

    const auto unfinished = m_journal.isSessionElsewhere() ? std::nullopt : m_journal.unfinished();
    m_unfinishedTitle = unfinished ? unfinished->soFar.routineName : QString();
    sleepUntilDayPart(now);
    emit changed();
}

void TodayViewModel::layOutDay(const std::vector<SessionOutcome> &week, const QDateTime &now)
{
    const ContentLibrary &library = *m_content.library();
    QSet<QString> done;
    for (const SessionOutcome &session : week) {
        if (session.day == now.date() && isKept(session))
            done.insert(session.routineId);
    }
    const DayPlan plan = dayPlan(library.routines(), done, now.time());
    std::vector<PracticeRow> rows;
    for (const PlannedPractice &practice : plan.practices)
        rows.push_back({practice.routine.id, practice.routine.name,
                        words::routineBrief(practice.routine, library),
                        nameOf(practice.routine.practice), words::timeOfDay(practice.timeOfDay),
                        practice.isDone});
    const auto doneCount = std::ranges::count_if(rows, &PracticeRow::isDone);
    m_doneText = tr("%1 of %2 done").arg(doneCount).arg(rows.size());

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
    // The first held stretch shows best what the practice is about.
    const Exercise *shown = nullptr;
    for (const RoutineStep &step : routine.steps) {
        const Exercise *exercise = m_content.library()->exercise(step.item);
        if (exercise && (!shown || (!shown->dose.isHeld() && exercise->dose.isHeld())))
            shown = exercise;
    }
    if (shown)
        m_nextFigure = {std::make_shared<const FigureTrack>(shown->figure), shown->muscles,
                        shown->sides == Sides::Each ? Side::Left : Side::Both};
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
