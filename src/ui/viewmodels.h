// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activityformviewmodel.h"
#include "ui/activityviewmodel.h"
#include "ui/archiveviewmodel.h"
#include "ui/baselineviewmodel.h"
#include "ui/boombustviewmodel.h"
#include "ui/checkinviewmodel.h"
#include "ui/chosenpracticeviewmodel.h"
#include "ui/composerviewmodel.h"
#include "ui/diaryviewmodel.h"
#include "ui/experimentsviewmodel.h"
#include "ui/firstrunviewmodel.h"
#include "ui/flareplanviewmodel.h"
#include "ui/flareviewmodel.h"
#include "ui/goalsviewmodel.h"
#include "ui/learnviewmodel.h"
#include "ui/lookbackviewmodel.h"
#include "ui/ownbreathingviewmodel.h"
#include "ui/pacingviewmodel.h"
#include "ui/patternsviewmodel.h"
#include "ui/peopleviewmodel.h"
#include "ui/practiceviewmodel.h"
#include "ui/preferencesviewmodel.h"
#include "ui/programmeviewmodel.h"
#include "ui/progressviewmodel.h"
#include "ui/reflectionviewmodel.h"
#include "ui/reminderformviewmodel.h"
#include "ui/remindersviewmodel.h"
#include "ui/reportviewmodel.h"
#include "ui/reviewviewmodel.h"
#include "ui/runviewmodel.h"
#include "ui/screeningviewmodel.h"
#include "ui/sessionviewmodel.h"
#include "ui/settingsviewmodel.h"
#include "ui/soundtrial.h"
#include "ui/todayviewmodel.h"
#include "ui/trendsviewmodel.h"
#include "ui/waitingviewmodel.h"
#include "ui/windowrequests.h"

namespace pacewell {

/// What the window is given: the state of each of its pages.
class ViewModels : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(pacewell::SettingsViewModel *settings MEMBER settings CONSTANT)
    Q_PROPERTY(pacewell::FirstRunViewModel *firstRun MEMBER firstRun CONSTANT)
    Q_PROPERTY(pacewell::PreferencesViewModel *preferences MEMBER preferences CONSTANT)
    Q_PROPERTY(pacewell::ScreeningViewModel *screening MEMBER screening CONSTANT)
    Q_PROPERTY(pacewell::TodayViewModel *today MEMBER today CONSTANT)
    Q_PROPERTY(pacewell::PracticeViewModel *practice MEMBER practice CONSTANT)
    Q_PROPERTY(pacewell::ProgressViewModel *progress MEMBER progress CONSTANT)
    Q_PROPERTY(pacewell::SessionViewModel *session MEMBER session CONSTANT)
    Q_PROPERTY(pacewell::ChosenPracticeViewModel *chosen MEMBER chosen CONSTANT)
    Q_PROPERTY(pacewell::ComposerViewModel *composer MEMBER composer CONSTANT)
    Q_PROPERTY(pacewell::OwnBreathingViewModel *ownBreathing MEMBER ownBreathing CONSTANT)
    Q_PROPERTY(pacewell::LearnViewModel *learn MEMBER learn CONSTANT)
    Q_PROPERTY(pacewell::ReflectionViewModel *reflection MEMBER reflection CONSTANT)
    Q_PROPERTY(pacewell::PeopleViewModel *people MEMBER people CONSTANT)
    Q_PROPERTY(pacewell::FlareViewModel *flare MEMBER flare CONSTANT)
    Q_PROPERTY(pacewell::FlarePlanViewModel *flarePlan MEMBER flarePlan CONSTANT)
    Q_PROPERTY(pacewell::ProgrammeViewModel *programme MEMBER programme CONSTANT)
    Q_PROPERTY(pacewell::GoalsViewModel *goals MEMBER goals CONSTANT)
    Q_PROPERTY(pacewell::ActivityFormViewModel *activityForm MEMBER activityForm CONSTANT)
    Q_PROPERTY(pacewell::ActivityViewModel *activity MEMBER activity CONSTANT)
    Q_PROPERTY(pacewell::BaselineViewModel *baseline MEMBER baseline CONSTANT)
    Q_PROPERTY(pacewell::PacingViewModel *pacing MEMBER pacing CONSTANT)
    Q_PROPERTY(pacewell::RunViewModel *run MEMBER run CONSTANT)
    Q_PROPERTY(pacewell::DiaryViewModel *diary MEMBER diary CONSTANT)
    Q_PROPERTY(pacewell::TrendsViewModel *trends MEMBER trends CONSTANT)
    Q_PROPERTY(pacewell::PatternsViewModel *patterns MEMBER patterns CONSTANT)
    Q_PROPERTY(pacewell::LookBackViewModel *lookBack MEMBER lookBack CONSTANT)
    Q_PROPERTY(pacewell::ExperimentsViewModel *experiments MEMBER experiments CONSTANT)
    Q_PROPERTY(pacewell::ArchiveViewModel *archive MEMBER archive CONSTANT)
    Q_PROPERTY(pacewell::ReportViewModel *report MEMBER report CONSTANT)
    Q_PROPERTY(pacewell::BoomBustViewModel *boomBust MEMBER boomBust CONSTANT)
    Q_PROPERTY(pacewell::CheckInViewModel *checkIn MEMBER checkIn CONSTANT)
    Q_PROPERTY(pacewell::ReviewViewModel *review MEMBER review CONSTANT)
    Q_PROPERTY(pacewell::RemindersViewModel *reminders MEMBER reminders CONSTANT)
    Q_PROPERTY(pacewell::ReminderFormViewModel *reminderForm MEMBER reminderForm CONSTANT)
    Q_PROPERTY(pacewell::WaitingViewModel *waiting MEMBER waiting CONSTANT)
    Q_PROPERTY(pacewell::WindowRequests *requests MEMBER requests CONSTANT)
    Q_PROPERTY(pacewell::SoundTrial *soundTrial MEMBER soundTrial CONSTANT)

public:
    SettingsViewModel *settings = nullptr;
    FirstRunViewModel *firstRun = nullptr;
    PreferencesViewModel *preferences = nullptr;
    ScreeningViewModel *screening = nullptr;
    TodayViewModel *today = nullptr;
    PracticeViewModel *practice = nullptr;
    ProgressViewModel *progress = nullptr;
    SessionViewModel *session = nullptr;
    ChosenPracticeViewModel *chosen = nullptr;
    ComposerViewModel *composer = nullptr;
    OwnBreathingViewModel *ownBreathing = nullptr;
    LearnViewModel *learn = nullptr;
    ReflectionViewModel *reflection = nullptr;
    PeopleViewModel *people = nullptr;
    FlareViewModel *flare = nullptr;
    FlarePlanViewModel *flarePlan = nullptr;
    ProgrammeViewModel *programme = nullptr;
    GoalsViewModel *goals = nullptr;
    ActivityFormViewModel *activityForm = nullptr;
    ActivityViewModel *activity = nullptr;
    BaselineViewModel *baseline = nullptr;
    PacingViewModel *pacing = nullptr;
    RunViewModel *run = nullptr;
    DiaryViewModel *diary = nullptr;
    TrendsViewModel *trends = nullptr;
    PatternsViewModel *patterns = nullptr;
    LookBackViewModel *lookBack = nullptr;
    ExperimentsViewModel *experiments = nullptr;
    ArchiveViewModel *archive = nullptr;
    ReportViewModel *report = nullptr;
    BoomBustViewModel *boomBust = nullptr;
    CheckInViewModel *checkIn = nullptr;
    ReviewViewModel *review = nullptr;
    RemindersViewModel *reminders = nullptr;
    ReminderFormViewModel *reminderForm = nullptr;
    WaitingViewModel *waiting = nullptr;
    WindowRequests *requests = nullptr;
    SoundTrial *soundTrial = nullptr;
};

} // namespace pacewell
