// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/routine.h"
#include "ui/clock.h"
#include "ui/practicemodel.h"
#include "ui/shownfigure.h"

#include <QObject>

namespace pacewell {

class ContentLoader;
class Journal;
class Planner;
class PreferencesViewModel;
class ProfileViewModel;
class ScreeningViewModel;

/// The first minute: what Pacewell is, what is asked for safety's sake, what suits the person; then
/// three minutes of practice and a plan for today. Every question may be passed over, and a first
/// run that was left goes on where it was.
class FirstRunViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// It is to be shown: the person has not been through it, and has never practised.
    Q_PROPERTY(bool wanted READ isWanted NOTIFY changed)
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(int questionCount READ questionCount CONSTANT)
    /// Empty: nothing may begin just now.
    Q_PROPERTY(QString practiceTitle READ practiceTitle NOTIFY changed)
    Q_PROPERTY(QString practiceDetail READ practiceDetail NOTIFY changed)
    Q_PROPERTY(pacewell::ShownFigure practiceFigure READ practiceFigure NOTIFY changed)
    Q_PROPERTY(pacewell::PracticeModel *day READ day CONSTANT)

public:
    enum Step { Welcome, Signs, Where, Positions, Length, Times, Ready };
    Q_ENUM(Step)

    FirstRunViewModel(ContentLoader &content, Journal &journal, Planner &planner,
                      ProfileViewModel &profile, PreferencesViewModel &preferences,
                      ScreeningViewModel &screening, Clock clock, QObject *parent = nullptr);

    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    /// On to today without any question.
    Q_INVOKABLE void skipAll();
    /// The plan is kept; begun() hands out the practice.
    Q_INVOKABLE void begin();
    /// The plan is kept, and the practice waits for another time.
    Q_INVOKABLE void finish();

    bool isWanted() const { return m_isWanted; }
    Step step() const { return m_step; }
    int questionCount() const { return Ready - Signs; }
    QString practiceTitle() const { return m_practice ? m_practice->name : QString(); }
    QString practiceDetail() const { return m_practiceDetail; }
    ShownFigure practiceFigure() const { return m_practiceFigure; }
    PracticeModel *day() { return &m_day; }

signals:
    void changed();
    void begun(const pacewell::Routine &practice);

private:
    bool isNew() const;
    void goTo(int step);
    void arrive();
    void suggest();

    ContentLoader &m_content;
    Journal &m_journal;
    Planner &m_planner;
    ProfileViewModel &m_profile;
    PreferencesViewModel &m_preferences;
    ScreeningViewModel &m_screening;
    Clock m_clock;
    bool m_isWanted = false;
    Step m_step = Welcome;
    std::optional<Routine> m_practice;
    QString m_practiceDetail;
    ShownFigure m_practiceFigure;
    PracticeModel m_day;
};

} // namespace pacewell
