// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "report/bundledfont.h"
#include "store/folders.h"
#include "ui/iconprovider.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace pacewell {
namespace {

QString cacheFile(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QLatin1Char('/') +
           name;
}

/// What is said is in the language of the content, and that is English where there is no other.
QString spokenLanguage(const Options &options)
{
    return ContentLibrary::languages(options.contentFolder).contains(options.language)
               ? options.language
               : QStringLiteral("en");
}

QString documentsFolder(const Options &options)
{
    return options.documentsFolder.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
               : options.documentsFolder;
}

ContentFolders contentFolders(const Options &options)
{
    // Pictures and the self-test leave nothing behind.
    const QString memory =
        options.isSilent() ? QString() : cacheFile(QStringLiteral("validated-content"));
    ContentFolders folders{options.contentFolder, mediaFolderFor(options.contentFolder),
                           options.language, memory};
    // Pictures and the self-test know no packs but those they are shown.
    const bool hasPacks = !options.isSilent() || !options.dataFolder.isEmpty();
    if (!hasPacks)
        return folders;
    if (const auto data = dataFolder(options.dataFolder))
        folders.packs = packsFolder(data.value());
    return folders;
}

/// For measuring the start: says when the picture with today's practice was on the screen.
void markFirstPicture(QQuickWindow *window, const ContentLoader &content)
{
    if (!qEnvironmentVariableIsSet("PACEWELL_MARK"))
        return;
    auto isMarked = std::make_shared<bool>(false);
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [isMarked, &content] {
        if (*isMarked || !content.library())
            return;
        *isMarked = true;
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("mark frame %lld\n", static_cast<long long>(now.count()));
        std::fflush(stdout);
    });
}

} // namespace

Program::Program(const Options &options, const Clock &clock, const RunClock &runClock)
    : m_content(contentFolders(options)), m_journal(options.dataFolder),
      m_planner(m_journal, clock), m_diary(m_journal, clock),
      m_pacing(m_journal, m_diary, clock, runClock),
      m_settings(m_journal, m_appearance, m_content, m_journal.folder()), m_preferences(m_journal),
      m_people(m_journal),
      m_sound(mediaFolder() + QStringLiteral("/sounds"),
              options.isSilent() ? QString() : QCoreApplication::applicationFilePath()),
      m_voice(options.isSilent() ? QString() : cacheFile(QStringLiteral("voice"))),
      m_sessionSound(m_sound, options.isSilent() ? nullptr : &m_voice, &m_speech,
                     *m_settings.sounds(), mediaFolder() + QStringLiteral("/sounds"),
                     spokenLanguage(options)),
      m_screening(m_content, m_journal, m_planner, m_diary, clock),
      m_firstRun(m_content, m_journal, m_planner, *m_settings.profile(), m_preferences, m_screening,
                 clock),
      m_today(m_content, m_journal, m_planner, *m_settings.profile(), m_preferences, clock),
      m_programme(m_content, m_planner, *m_settings.profile(), m_preferences, clock),
      m_goals(m_journal, *m_settings.profile(), clock),
      m_practice(m_content, m_journal, *m_settings.profile(), clock),
      m_records(m_journal, m_content, m_diary, m_planner, m_pacing, clock),
      m_progress(m_content, m_journal, m_records, clock),
      m_session(m_content, m_journal, m_settings, m_sessionSound, clock),
      m_chosen(m_content, m_journal, *m_settings.profile(), m_session, clock),
      m_soundTrial(m_sound, options.isSilent() ? nullptr : &m_voice,
                   options.isSilent() ? nullptr : &m_speech, *m_settings.sounds(), m_session,
                   mediaFolder() + QStringLiteral("/sounds"), spokenLanguage(options)),
      m_readAloud(m_sound, options.isSilent() ? nullptr : &m_voice,
                  options.isSilent() ? nullptr : &m_speech, *m_settings.sounds(), m_session,
                  spokenLanguage(options)),
      m_learn(m_content, m_journal, *m_settings.profile(), m_readAloud, clock),
      m_reflection(m_content, m_journal, clock), m_own(options.dataFolder),
      m_composer(m_content, m_journal, *m_settings.profile(), m_preferences, m_own, clock),
      m_ownBreathing(m_content, m_journal, *m_settings.profile(), m_own, clock),
      m_flare(m_planner, m_content, m_journal, *m_settings.profile(), m_preferences, clock),
      m_flarePlan(m_planner, m_content, m_journal, *m_settings.profile()),
      m_runChime(m_sound, m_session, m_readAloud),
      m_run(m_pacing, m_runChime, m_content, *m_settings.profile()),
      m_pacingPlace(m_pacing, m_planner), m_activity(m_pacing, m_planner, m_journal),
      m_activityForm(m_pacing, m_content), m_baseline(m_pacing, m_planner, m_journal),
      m_review(m_pacing, m_planner, m_journal), m_checkIn(m_pacing, m_planner, m_journal),
      m_boomBust(m_pacing), m_diaryPage(m_diary, m_journal, clock), m_trends(m_records),
      m_patterns(m_records), m_lookBack(m_records),
      m_experiments(m_records, m_journal, m_content, *m_settings.profile(), m_preferences,
                    [] { return QRandomGenerator::global()->bounded(2) == 1; }),
      m_archive(m_journal, m_diary, documentsFolder(options)),
      m_report(m_content, m_journal, documentsFolder(options), clock),
      m_agent(m_journal.folder(), options.isSilent()), m_reminders(m_journal, m_agent, runClock),
      m_remindersPage(m_reminders, m_planner, m_content, clock),
      m_reminderForm(m_reminders, m_content, *m_settings.profile(), m_preferences),
      m_requests(m_content), m_waiting(m_reminders, m_content, m_requests)
{
    handOver();
    QObject::connect(&m_composer, &ComposerViewModel::started, &m_chosen,
                     &ChosenPracticeViewModel::showRoutine);
    QObject::connect(&m_firstRun, &FirstRunViewModel::begun, &m_chosen,
                     [this](const Routine &practice) {
                         m_chosen.showRoutine(practice);
                         m_chosen.start();
                     });
    connectReminders(options);
    // After a night with the lid shut, timers are late and the day has turned.
    QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_today,
                     [this](Qt::ApplicationState state) {
                         m_agent.tellInFront(state == Qt::ApplicationActive);
                         if (state != Qt::ApplicationActive)
                             return;
                         m_diary.lookAtTheDay();
                         m_journal.readAgain();
                         m_today.refresh();
                         m_flare.refresh();
                         m_run.refresh();
                         m_pacingPlace.refresh();
                     });
    m_content.start();
    QGuiApplication::setFont(QFont(useBundledFont()));
}

void Program::connectReminders(const Options &options)
{
    QObject::connect(&m_session, &SessionViewModel::stateChanged, &m_reminders, [this] {
        const SessionViewModel::State state = m_session.state();
        m_reminders.setSessionOn(state != SessionViewModel::Idle &&
                                 state != SessionViewModel::Finished);
    });
    // Pictures and the self-test are at a time of their own.
    if (options.isSilent())
        return;
    QObject::connect(&m_reminders, &Reminders::sleepsUntil, &m_reminderTimer,
                     &WallTimer::sleepUntil);
    QObject::connect(&m_reminderTimer, &WallTimer::woke, &m_reminders, &Reminders::look);
    QObject::connect(&m_zone, &ZoneWatch::changed, &m_reminders, &Reminders::look);
}

void Program::handOver()
{
    m_models.settings = &m_settings;
    m_models.firstRun = &m_firstRun;
    m_models.preferences = &m_preferences;
    m_models.screening = &m_screening;
    m_models.today = &m_today;
    m_models.practice = &m_practice;
    m_models.progress = &m_progress;
    m_models.session = &m_session;
    m_models.chosen = &m_chosen;
    m_models.composer = &m_composer;
    m_models.ownBreathing = &m_ownBreathing;
    m_models.learn = &m_learn;
    m_models.reflection = &m_reflection;
    m_models.people = &m_people;
    m_models.programme = &m_programme;
    m_models.goals = &m_goals;
    m_models.flare = &m_flare;
    m_models.flarePlan = &m_flarePlan;
    m_models.run = &m_run;
    m_models.pacing = &m_pacingPlace;
    m_models.activity = &m_activity;
    m_models.activityForm = &m_activityForm;
    m_models.baseline = &m_baseline;
    m_models.review = &m_review;
    m_models.checkIn = &m_checkIn;
    m_models.boomBust = &m_boomBust;
    m_models.diary = &m_diaryPage;
    m_models.trends = &m_trends;
    m_models.patterns = &m_patterns;
    m_models.lookBack = &m_lookBack;
    m_models.experiments = &m_experiments;
    m_models.archive = &m_archive;
    m_models.report = &m_report;
    m_models.reminders = &m_remindersPage;
    m_models.reminderForm = &m_reminderForm;
    m_models.waiting = &m_waiting;
    m_models.requests = &m_requests;
    m_models.soundTrial = &m_soundTrial;
}

QQuickWindow *Program::show()
{
    m_engine.addImageProvider(QStringLiteral("icon"), new IconProvider);
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties({{QStringLiteral("models"), QVariant::fromValue(&m_models)}});
    m_engine.load(QStringLiteral("qrc:/qt/qml/Pacewell/Main.qml"));
    auto *window = m_engine.rootObjects().isEmpty()
                       ? nullptr
                       : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (window)
        markFirstPicture(window, m_content);
    return window;
}

} // namespace pacewell
