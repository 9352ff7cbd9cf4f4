// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionplayer.h"
#include "ui/clock.h"
#include "ui/daymarksmodel.h"
#include "ui/practicemodel.h"
#include "ui/shownfigure.h"

#include <QObject>
#include <QTimer>

namespace pacewell {

class ContentLoader;
class Journal;
class Planner;
class PreferencesViewModel;
class ProfileViewModel;
struct DayPlan;
struct PlannedPractice;

/// The start page: the one next thing, the day by the person's own programme, the week.
class TodayViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed)
    Q_PROPERTY(QString greeting READ greeting NOTIFY changed)
    Q_PROPERTY(QString nextId READ nextId NOTIFY changed)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY changed)
    Q_PROPERTY(QString nextDetail READ nextDetail NOTIFY changed)
    Q_PROPERTY(QString nextWhen READ nextWhen NOTIFY changed)
    Q_PROPERTY(pacewell::ShownFigure nextFigure READ nextFigure NOTIFY changed)
    Q_PROPERTY(QString hardDayId READ hardDayId NOTIFY changed)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed)
    Q_PROPERTY(bool anythingDone READ isAnythingDone NOTIFY changed)
    Q_PROPERTY(DayKind dayKind READ dayKind NOTIFY changed)
    Q_PROPERTY(bool gentler READ isGentler NOTIFY changed)
    Q_PROPERTY(bool flareOn READ isFlareOn NOTIFY changed)
    Q_PROPERTY(bool weekPlanned READ isWeekPlanned NOTIFY changed)
    Q_PROPERTY(pacewell::PracticeModel *day READ day CONSTANT)
    Q_PROPERTY(pacewell::DayMarksModel *week READ week CONSTANT)
    Q_PROPERTY(QString weekText READ weekText NOTIFY changed)
    Q_PROPERTY(QString unfinishedTitle READ unfinishedTitle NOTIFY changed)
    Q_PROPERTY(QString journalProblem READ journalProblem NOTIFY changed)

public:
    enum DayKind { Full, Gentler, Rest };
    Q_ENUM(DayKind)

    TodayViewModel(ContentLoader &content, Journal &journal, Planner &planner,
                   const ProfileViewModel &profile, const PreferencesViewModel &preferences,
                   Clock clock, QObject *parent = nullptr);

    /// How the rest of today is to be.
    Q_INVOKABLE void choose(pacewell::TodayViewModel::DayKind kind);
    /// A practice is left out of today, or belongs to it again.
    Q_INVOKABLE void leaveOut(const QString &practiceId, bool isLeftOut);
    /// Keeps what was done of the unfinished session and offers it no more.
    Q_INVOKABLE void leaveUnfinished();
    /// Looks again at the clock and the journal.
    void refresh();

    bool isLoaded() const;
    QString dateText() const;
    QString greeting() const;
    QString nextId() const { return m_next.id; }
    QString nextTitle() const { return m_next.title; }
    QString nextDetail() const { return m_next.detail; }
    QString nextWhen() const { return m_next.when; }
    ShownFigure nextFigure() const { return m_nextFigure; }
    QString hardDayId() const { return m_hardDayId; } ///< a gentle routine; empty: there is none
    QString doneText() const { return m_doneText; }
    bool isAnythingDone() const { return m_isAnythingDone; }
    DayKind dayKind() const { return m_dayKind; }  ///< as planned, or as chosen today
    bool isGentler() const { return m_isGentler; } ///< each practice in its gentler form
    bool isFlareOn() const { return m_isFlareOn; } ///< the day holds what soothes
    bool isWeekPlanned() const;                    ///< the day is not a mere suggestion
    PracticeModel *day() { return &m_day; }
    DayMarksModel *week() { return &m_week; }
    QString weekText() const { return m_weekText; }
    QString unfinishedTitle() const { return m_unfinishedTitle; }
    QString journalProblem() const;

signals:
    void changed();

private:
    DayPlan planFor(const std::vector<SessionOutcome> &week, const QDateTime &now);
    void layOutDay(const DayPlan &plan);
    PracticeRow rowFor(const PlannedPractice &practice) const;
    void showNext(const Routine &routine, const PracticeRow &row);
    void sleepUntilDayPart(const QDateTime &now);

    ContentLoader &m_content;
    Journal &m_journal;
    Planner &m_planner;
    const ProfileViewModel &m_profile;
    const PreferencesViewModel &m_preferences;
    Clock m_clock;
    QTimer m_nextDayPart;
    PracticeModel m_day;
    DayMarksModel m_week;
    PracticeRow m_next;
    ShownFigure m_nextFigure;
    bool m_isAnythingDone = false;
    DayKind m_dayKind = Full;
    bool m_isGentler = false;
    bool m_isFlareOn = false;
    QString m_hardDayId;
    QString m_doneText;
    QString m_weekText;
    QString m_unfinishedTitle;
};

} // namespace pacewell
