// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/program.h"
#include "store/contactstore.h"

#include <QAnimationDriver>
#include <QCoreApplication>
#include <QDir>
#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <cstdio>

namespace pacewell {
namespace {

using namespace std::chrono_literals;

const QDateTime tourTime(QDate(2026, 11, 24), QTime(8, 12));

struct Dress
{
    const char *name;
    QSize size;
    SettingsViewModel::ThemeChoice theme;
    qreal textScale;
};

constexpr QSize phone(390, 844);
constexpr QSize desktop(1280, 800);
const Dress dresses[] = {
    {"phone-light", phone, SettingsViewModel::Light, 1},
    {"phone-dark", phone, SettingsViewModel::Dark, 1},
    {"phone-contrast", phone, SettingsViewModel::HighContrast, 1},
    {"phone-light-200", phone, SettingsViewModel::Light, 2},
    {"desktop-light", desktop, SettingsViewModel::Light, 1},
    {"desktop-dark", desktop, SettingsViewModel::Dark, 1},
    {"desktop-dark-200", desktop, SettingsViewModel::Dark, 2},
};

/// Thirteen weeks with good days, short days and days of rest, the same each time.
void makeUpSessions(Journal &journal)
{
    const char *names[] = {"Neck & shoulder ease", "Morning in bed", "Desk break"};
    const char *ids[] = {"neck-shoulder-ease", "morning-in-bed", "desk-break"};
    for (int ago = 88; ago > 0; --ago) {
        const int pattern = (ago * 7 + ago / 3) % 10;
        if (pattern < 3)
            continue;
        SessionOutcome outcome;
        outcome.id = QStringLiteral("tour-%1").arg(ago);
        outcome.routineId = QLatin1String(ids[ago % 3]);
        outcome.routineName = QLatin1String(names[ago % 3]);
        outcome.startedAt = tourTime.addDays(-ago).toUTC();
        outcome.day = tourTime.date().addDays(-ago);
        outcome.planned = 240s;
        outcome.done = pattern < 6 ? 130s : 240s;
        outcome.isCompleted = pattern >= 6;
        journal.keep(outcome);
    }
}

/// Brings what moves or fades to its end at once, so that nothing is seen half faded in.
class AnimationClock : public QAnimationDriver
{
public:
    qint64 elapsed() const override { return m_elapsed; }
    void jump()
    {
        m_elapsed += 1000;
        advance();
    }

private:
    qint64 m_elapsed = 0;
};

/// A program in a folder of its own, driven from here.
class Stage
{
public:
    explicit Stage(Options options)
        : m_program(inOwnFolder(std::move(options), m_folder), [this] { return m_now; })
    {
        m_animations.install();
        m_window = m_program.show();
    }

    bool isUp() const { return m_window && m_folder.isValid(); }
    Program &program() { return m_program; }
    SessionViewModel &session() { return m_program.session(); }
    ChosenPracticeViewModel &chosen() { return m_program.chosen(); }

    void waitForContent()
    {
        while (!m_program.content().library())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        settle();
    }

    void settle()
    {
        // What is loaded or laid out later is so within a few turns of the event loop.
        for (int turn = 0; turn < 5; ++turn) {
            QCoreApplication::processEvents();
            m_animations.jump();
            QThread::msleep(5);
        }
    }

    void goTo(const char *place)
    {
        navigate("goTo", place);
        settle();
    }

    void openPracticePage(const char *page) { openPage("practice", page); }

    void openPage(const char *place, const char *page)
    {
        navigate("goTo", place);
        navigate("open", page);
        settle();
    }

    void passDays(int days) { m_now = m_now.addDays(days); }

    void searchPractices(const QString &text)
    {
        goTo("practice");
        for (const QChar letter : text)
            press(Qt::Key(letter.toUpper().unicode()), letter);
    }

    void unfoldSettings(const char *group)
    {
        goTo("settings");
        for (const char *each : {"look", "sound", "aboutYou", "preferences", "safety", "content"}) {
            if (auto *item = m_window->findChild<QQuickItem *>(QLatin1String(each)))
                item->setProperty("unfolded", qstrcmp(each, group) == 0);
        }
        settle();
        if (auto *item = m_window->findChild<QQuickItem *>(QLatin1String(group)))
            scrollTo(item);
    }

    void wear(const Dress &dress)
    {
        m_program.settings().setThemeChoice(dress.theme);
        m_program.settings().setTextScale(dress.textScale);
        m_window->resize(dress.size);
        settle();
    }

    void press(Qt::Key key, const QString &text = {})
    {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            QCoreApplication::sendEvent(m_window, &event);
        }
        settle();
    }

    /// Lets the session go on until the middle of the first cue of this kind.
    void playUntil(SessionViewModel::Phase phase)
    {
        for (int tick = 0; tick < 6000; ++tick) {
            if (session().phase() == phase && session().shareLeft() < 0.55)
                return;
            session().pass(100ms);
        }
    }

    void playFor(std::chrono::milliseconds time)
    {
        for (std::chrono::milliseconds played{0}; played < time; played += 1s)
            session().pass(1s);
    }

    /// Long texts are laid out line by line.
    void rest()
    {
        for (int turn = 0; turn < 4; ++turn)
            settle();
    }

    bool take(const QString &file)
    {
        settle();
        return m_window->grabWindow().save(file);
    }

private:
    void navigate(const char *way, const char *name)
    {
        QMetaObject::invokeMethod(m_window->property("navigation").value<QObject *>(), way,
                                  Q_ARG(QString, QLatin1String(name)));
    }

    /// The page that holds it shows it from its top on.
    void scrollTo(QQuickItem *item)
    {
        QQuickItem *page = item->parentItem();
        while (page && page->metaObject()->indexOfMethod("scroll(double)") < 0)
            page = page->parentItem();
        if (page)
            QMetaObject::invokeMethod(page, "scroll",
                                      Q_ARG(double, item->mapToItem(page, QPointF()).y() - 20));
        settle();
    }

    static Options inOwnFolder(Options options, const QTemporaryDir &folder)
    {
        options.dataFolder = folder.path();
        return options;
    }

    QDateTime m_now = tourTime;
    AnimationClock m_animations;
    QTemporaryDir m_folder;
    Program m_program;
    QQuickWindow *m_window = nullptr;
};

/// What there is beside movements, from being chosen to the end.
template<typename At>
void walkOtherKinds(Stage &stage, At at)
{
    SessionViewModel &session = stage.session();
    const auto leave = [&session] {
        session.stop();
        session.close();
    };
    const auto show = [&](const char *name) {
        stage.rest();
        at(name);
    };
    stage.chosen().show(QStringLiteral("neck-shoulder-ease"));
    show("chosen");
    stage.chosen().show(QStringLiteral("warm-pack"));
    stage.chosen().setHeatSite(1);
    show("chosen-heat");
    stage.chosen().start();
    show("chosen-questions");
    stage.chosen().checklist()->tick(0, true);
    show("chosen-questions-blocked");
    stage.chosen().checklist()->tick(0, false);
    stage.chosen().passChecklist();
    stage.playFor(3min);
    show("session-heat");
    stage.playFor(2min + 30s);
    show("session-skin");
    session.sayTheSkin(false);
    show("session-skin-end");
    session.close();

    stage.chosen().show(QStringLiteral("gentle-start"));
    show("chosen-breathe");
    stage.chosen().start();
    stage.playUntil(SessionViewModel::Breathe);
    show("session-breathe");
    session.sayItHurts();
    show("session-dizzy");
    leave();

    stage.chosen().show(QStringLiteral("muscle-by-muscle-4"));
    show("chosen-relax");
    stage.chosen().start();
    stage.playUntil(SessionViewModel::Release);
    show("session-relax");
    leave();

    stage.chosen().show(QStringLiteral("ball-feet"));
    stage.chosen().start();
    stage.chosen().passChecklist();
    stage.playUntil(SessionViewModel::Press);
    show("session-massage");
    leave();

    stage.chosen().begin(QStringLiteral("wind-down"), false);
    stage.playFor(9min);
    show("session-wind-down");
    leave();
    stage.chosen().hide();
}

/// What is asked for safety's sake, what an answer locks, and the help beside it all.
template<typename At>
void walkSafety(Stage &stage, At at)
{
    ScreeningViewModel &screening = stage.program().screening();
    const auto show = [&](const char *name) {
        stage.rest();
        at(name);
    };
    stage.goTo("today");
    show("today-questions");
    screening.askAboutEffort();
    screening.questions()->tick(1, true);
    show("screening-effort");
    screening.finish();
    show("screening-result");
    screening.close();
    screening.askAboutSigns();
    show("screening");
    screening.questions()->tick(3, true);
    screening.finish();
    show("safety-stop");
    stage.press(Qt::Key_Escape);
    show("today-stopped");
    screening.saySeen();
    screening.questions()->tick(21, true);
    screening.finish();
    show("today-soon");
    screening.sayBooked();
    stage.press(Qt::Key_F1);
    show("help");
    stage.press(Qt::Key_Escape);
}

/// The first minute, question by question, up to the plan for today.
template<typename At>
void walkFirstRun(Stage &stage, At at)
{
    FirstRunViewModel &firstRun = stage.program().firstRun();
    PreferencesViewModel &preferences = stage.program().preferences();
    const auto show = [&](const char *name) {
        stage.rest();
        at(name);
    };
    show("first-run");
    firstRun.next();
    show("first-run-signs");
    firstRun.next();
    preferences.tickArea(int(Area::Neck), true);
    preferences.tickArea(int(Area::Shoulders), true);
    show("first-run-where");
    firstRun.next();
    preferences.tickPosition(int(Position::Chair), true);
    show("first-run-positions");
    firstRun.next();
    preferences.setLongestMinutes(10);
    show("first-run-length");
    firstRun.next();
    preferences.tickTime(int(TimeOfDay::Morning), true);
    preferences.tickTime(int(TimeOfDay::Evening), true);
    show("first-run-times");
    firstRun.next();
    show("first-run-ready");
    preferences.forget();
    firstRun.skipAll();
}

/// Thinks something over, keeps it and reads it again.
template<typename At>
void walkReflection(Stage &stage, At at)
{
    ReflectionViewModel &reflection = stage.program().reflection();
    const auto show = [&](const char *name) {
        stage.rest();
        at(name);
    };
    reflection.open(0);
    stage.openPracticePage("reflection");
    show("reflection");
    reflection.goOn();
    reflection.goOn();
    reflection.setWords(QStringLiteral("I will never get through this week."));
    reflection.goOn();
    reflection.goBack();
    show("reflection-words");
    reflection.goOn();
    reflection.setNumber(80);
    show("reflection-number");
    while (reflection.stage() == ReflectionViewModel::Asking) {
        reflection.setNumber(reflection.isNumberChosen() ? 80 : 60);
        reflection.goOn();
    }
    show("reflection-end");
    reflection.keep();
    stage.openPracticePage("written");
    show("written");
    reflection.kept()->read(0);
    show("written-one");
    reflection.kept()->close();
}

/// Who helps: an empty list, a written one, and where it is needed.
template<typename At>
void walkPeople(Stage &stage, At at)
{
    PeopleViewModel &people = stage.program().people();
    const auto show = [&](const char *name) {
        stage.rest();
        at(name);
    };
    people.forgetAll();
    stage.openPage("settings", "people");
    show("people-empty");
    people.add(QStringLiteral("Dr. Okafor"), int(Contact::Role::Clinician),
               QStringLiteral("+44 20 7946 0018"));
    people.add(QStringLiteral("Mia"), int(Contact::Role::Friend),
               QStringLiteral("two doors down, any evening"));
    show("people");
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_Space, QStringLiteral(" "));
    show("people-edit");
    stage.press(Qt::Key_F1);
    for (int control = 0; control < 4; ++control)
        stage.press(Qt::Key_Tab); // to the end of the list, into view
    show("help-people");
    stage.press(Qt::Key_Escape);
}

/// A plan for hard days, and somebody in it who helps.
FlarePlan madeUpPlan(Journal &journal)
{
    FlarePlan plan;
    if (const Database *database = journal.database()) {
        const auto ada = ContactStore(*database).add(
            {0, QStringLiteral("Ada"), Contact::Role::Friend, QStringLiteral("020 7946 0018")});
        if (ada)
            plan.helpers = {ada.value()};
    }
    plan.kindSentence = QStringLiteral("This is hard, and it is enough to do less.");
    plan.soothing = {{QStringLiteral("long-out-breath"), {}},
                     {QStringLiteral("warm-pack"), {}},
                     {{}, QStringLiteral("The radio, very low")}};
    plan.smallestPractices = QStringList{QStringLiteral("flare-day-seated")};
    plan.canWait = QStringList{QStringLiteral("The windows"), QStringLiteral("Answering mail")};
    plan.earlySigns = QStringList{QStringLiteral("A stiff jaw in the morning")};
    plan.medicineLine = QStringLiteral("As on the sheet in the kitchen drawer.");
    plan.learned = QStringLiteral("Resting before I have to makes it shorter.");
    return plan;
}

/// A hard day from the first press to the way back; afterwards it is as if there had been none.
template<typename At>
void walkFlare(Stage &stage, At at)
{
    Planner &planner = stage.program().planner();
    const auto openPage = [&](const char *page, const char *name) {
        stage.openPage("today", page);
        stage.rest();
        at(name);
    };
    openPage("flare", "flare-none");
    // On a day on which nobody has been asked about warning signs yet.
    stage.passDays(1);
    stage.program().flare().declare();
    openPage("flare", "flare");
    stage.passDays(-1);
    planner.forgetFlares();

    planner.keep(madeUpPlan(stage.program().journal()));
    stage.passDays(-2);
    stage.program().flare().declare();
    stage.passDays(2);
    stage.program().flare().refresh();
    stage.program().flare().passCheck();
    stage.program().flare().stepUp();
    openPage("flare", "flare-way-back");
    stage.goTo("today");
    at("today-flare");
    openPage("flarePlan", "flare-plan");
    stage.goTo("today");
    planner.forgetFlares();
    planner.forgetFlarePlan();
    if (const Database *database = stage.program().journal().database()) {
        if (const auto isForgotten = ContactStore(*database).forgetAll(); !isForgotten)
            qWarning("%s", qUtf8Printable(isForgotten.error()));
    }
}

/// A week of one's own, goals, and a day of rest.
template<typename At>
void walkPlans(Stage &stage, At at)
{
    ProgrammeViewModel &programme = stage.program().programme();
    stage.openPage("today", "programme");
    at("programme-empty");
    programme.suggest();
    programme.toggleRest(6);
    stage.openPage("today", "programme");
    stage.rest();
    at("programme");
    GoalsViewModel &goals = stage.program().goals();
    stage.openPage("today", "goals");
    goals.begin();
    goals.setWords(QStringLiteral("Sitting in the garden with friends"));
    goals.setFirstStep(QStringLiteral("Ten minutes outside after breakfast"));
    goals.setMinimum(QStringLiteral("Two minutes at the open window"));
    goals.setCeiling(QStringLiteral("Half an hour, then rest"));
    goals.setConfidence(6);
    stage.rest();
    at("goals-writing");
    goals.keep();
    stage.rest();
    at("goals");
    stage.goTo("today");
    stage.rest();
    at("today-planned");
    stage.program().today().choose(TodayViewModel::Rest);
    stage.rest();
    at("today-rest");
    stage.program().today().choose(TodayViewModel::Full);
    stage.goTo("progress");
    at("progress-planned");
    programme.stop();
}

/// Every page in its turn; \a at is told the name of each once it stands.
template<typename At>
void walk(Stage &stage, At at)
{
    SessionViewModel &session = stage.session();
    walkFirstRun(stage, at);
    walkSafety(stage, at);
    for (const char *place : {"today", "practice", "progress", "settings"}) {
        stage.goTo(place);
        at(place);
    }
    for (const char *group : {"sound", "aboutYou", "preferences", "safety", "content"}) {
        stage.unfoldSettings(group);
        at(QByteArray("settings-").append(group).constData());
    }
    for (const char *page : {"composer", "ownBreathing", "workstation", "learn"}) {
        stage.openPracticePage(page);
        at(page);
    }
    stage.program().learn().open(2);
    stage.openPracticePage("article");
    at("article");
    stage.press(Qt::Key_End);
    at("article-end");
    walkReflection(stage, at);
    walkPeople(stage, at);
    walkFlare(stage, at);
    walkPlans(stage, at);
    stage.searchPractices(QStringLiteral("neck"));
    at("practice-search");
    stage.program().practice().showAll();
    stage.chosen().begin(QStringLiteral("neck-shoulder-ease"), false);
    at("session-welcome");
    stage.playUntil(SessionViewModel::GetReady);
    at("session-get-ready");
    stage.playUntil(SessionViewModel::Move);
    at("session-move");
    stage.playUntil(SessionViewModel::Hold);
    at("session-hold");
    stage.press(Qt::Key_I);
    at("session-about");
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_Escape);
    at("session-leave");
    stage.press(Qt::Key_Escape);
    session.togglePause();
    stage.playUntil(SessionViewModel::Rest);
    at("session-rest");
    session.sayItHurts();
    at("session-hurts");
    session.ease();
    stage.playUntil(SessionViewModel::ChangeSide);
    at("session-change-side");
    session.togglePause();
    at("session-paused");
    session.stop();
    at("session-end");
    session.close();
    stage.goTo("today");
    at("today-after");
    walkOtherKinds(stage, at);
}

std::atomic<int> warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

} // namespace

int runTour(const Options &options)
{
    const QDir folder(options.tourFolder);
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "pacewell: %s cannot be made\n", qUtf8Printable(folder.path()));
        return 1;
    }
    int count = 0;
    bool isAllWritten = true;
    for (const Dress &dress : dresses) {
        Stage stage(options);
        if (!stage.isUp())
            return 1;
        makeUpSessions(stage.program().journal());
        stage.waitForContent();
        stage.wear(dress);
        walk(stage, [&](const char *page) {
            const QString file = folder.filePath(
                QStringLiteral("%1-%2.png").arg(QLatin1String(page), QLatin1String(dress.name)));
            isAllWritten = stage.take(file) && isAllWritten;
            ++count;
        });
    }
    if (!isAllWritten) {
        std::fprintf(stderr, "pacewell: not every picture could be written to %s\n",
                     qUtf8Printable(folder.path()));
        return 1;
    }
    std::printf("%d pictures in %s\n", count, qUtf8Printable(folder.path()));
    return 0;
}

int runSelfTest(const Options &options)
{
    qInstallMessageHandler(countWarnings);
    {
        Stage stage(options);
        if (!stage.isUp())
            return 1;
        stage.waitForContent();
        for (const ContentProblem &problem : stage.program().content().library()->problems())
            qWarning("%s", qUtf8Printable(problem.text()));
        for (const Dress &dress : {dresses[0], dresses[4]}) {
            stage.wear(dress);
            walk(stage, [&](const char *) { stage.settle(); });
        }
    }
    std::printf("%d warnings\n", int(warnings));
    return warnings > 0 ? 1 : 0;
}

} // namespace pacewell
