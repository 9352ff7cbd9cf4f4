// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "remind/walltimer.h"
#include "remind/zonewatch.h"
#include "sound/soundoutput.h"
#include "sound/systemspeech.h"
#include "sound/voice.h"
#include "ui/contentloader.h"
#include "ui/diary.h"
#include "ui/journal.h"
#include "ui/pacing.h"
#include "ui/planner.h"
#include "ui/records.h"
#include "ui/reminders.h"
#include "ui/runchime.h"
#include "ui/sessionsound.h"
#include "ui/systemappearance.h"
#include "ui/viewmodels.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace pacewell {

/// All objects of the running program, made in the order in which they need each other.
class Program
{
public:
    Program(const Options &options, const Clock &clock, const RunClock &runClock);

    /// Shows the window; null when its QML cannot be loaded.
    QQuickWindow *show();

    ContentLoader &content() { return m_content; }
    Journal &journal() { return m_journal; }
    SettingsViewModel &settings() { return m_settings; }
    SessionViewModel &session() { return m_session; }
    ChosenPracticeViewModel &chosen() { return m_chosen; }
    PracticeViewModel &practice() { return m_practice; }
    PeopleViewModel &people() { return m_people; }
    ScreeningViewModel &screening() { return m_screening; }
    LearnViewModel &learn() { return m_learn; }
    ReflectionViewModel &reflection() { return m_reflection; }
    FirstRunViewModel &firstRun() { return m_firstRun; }
    PreferencesViewModel &preferences() { return m_preferences; }
    Planner &planner() { return m_planner; }
    FlareViewModel &flare() { return m_flare; }
    TodayViewModel &today() { return m_today; }
    ProgrammeViewModel &programme() { return m_programme; }
    GoalsViewModel &goals() { return m_goals; }
    Diary &diary() { return m_diary; }
    DiaryViewModel &diaryPage() { return m_diaryPage; }
    ReportViewModel &report() { return m_report; }
    PatternsViewModel &patterns() { return m_patterns; }
    ExperimentsViewModel &experiments() { return m_experiments; }
    Pacing &pacing() { return m_pacing; }
    RunViewModel &run() { return m_run; }
    ActivityViewModel &activity() { return m_activity; }
    BaselineViewModel &baseline() { return m_baseline; }
    ReviewViewModel &review() { return m_review; }
    ActivityFormViewModel &activityForm() { return m_activityForm; }
    Reminders &reminders() { return m_reminders; }
    ReminderFormViewModel &reminderForm() { return m_reminderForm; }
    WindowRequests &requests() { return m_requests; }
    QQmlApplicationEngine &engine() { return m_engine; }

private:
    void handOver();
    void connectReminders(const Options &options);

    SystemAppearance m_appearance;
    ContentLoader m_content;
    Journal m_journal;
    Planner m_planner;
    Diary m_diary;
    Pacing m_pacing;
    SettingsViewModel m_settings;
    PreferencesViewModel m_preferences;
    PeopleViewModel m_people;
    SoundOutput m_sound;
    Voice m_voice;
    SystemSpeech m_speech;
    SessionSound m_sessionSound;
    ScreeningViewModel m_screening;
    FirstRunViewModel m_firstRun;
    TodayViewModel m_today;
    ProgrammeViewModel m_programme;
    GoalsViewModel m_goals;
    PracticeViewModel m_practice;
    Records m_records;
    ProgressViewModel m_progress;
    SessionViewModel m_session;
    ChosenPracticeViewModel m_chosen;
    SoundTrial m_soundTrial;
    ReadAloud m_readAloud;
    LearnViewModel m_learn;
    ReflectionViewModel m_reflection;
    OwnContent m_own;
    ComposerViewModel m_composer;
    OwnBreathingViewModel m_ownBreathing;
    FlareViewModel m_flare;
    FlarePlanViewModel m_flarePlan;
    RunChime m_runChime;
    RunViewModel m_run;
    PacingViewModel m_pacingPlace;
    ActivityViewModel m_activity;
    ActivityFormViewModel m_activityForm;
    BaselineViewModel m_baseline;
    ReviewViewModel m_review;
    CheckInViewModel m_checkIn;
    BoomBustViewModel m_boomBust;
    DiaryViewModel m_diaryPage;
    TrendsViewModel m_trends;
    PatternsViewModel m_patterns;
    LookBackViewModel m_lookBack;
    ExperimentsViewModel m_experiments;
    ArchiveViewModel m_archive;
    ReportViewModel m_report;
    AgentLink m_agent;
    Reminders m_reminders;
    RemindersViewModel m_remindersPage;
    ReminderFormViewModel m_reminderForm;
    WindowRequests m_requests;
    WaitingViewModel m_waiting;
    WallTimer m_reminderTimer;
    ZoneWatch m_zone;
    ViewModels m_models;
    QQmlApplicationEngine m_engine;
};

} // namespace pacewell
