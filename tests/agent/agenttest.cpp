// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent.h"

#include "agent/desktop.h"
#include "agent/notificationdaemon.h"
#include "remind/busnames.h"
#include "store/activitylog.h"
#include "store/pacingstore.h"
#include "store/reminderstore.h"
#include "store/sessionlog.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

/// The window's side of the bus: writes down what it is asked for.
class Window : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    QStringList asked;

public slots:
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &values,
                                     const QVariantMap &desktop)
    {
        asked.append(QStringLiteral("%1 %2 %3")
                         .arg(action, values.value(0).toString(),
                              desktop.value(QStringLiteral("activation-token")).toString()));
    }
};

/// The agent on a desktop that the test plays, through a day whose clock the test holds.
class AgentTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsWhatIsDueAndSleepsUntilTheNext();
    void startOpensThePractice();
    void pressingItDoesTheSame();
    void movingIsJustDone();
    void aCheckInOpensTheCheckIn();
    void laterComesBackAfterARestart();
    void notTodayIsForToday();
    void puttingItAwayIsAnAnswer();
    void repeatsOnce();
    void whatWasMissedComesAsOne();
    void severalAreNotBegunAtOnce();
    void closesWhatIsDoneElsewhere();
    void anExpiredOneIsNotAnswered();
    void waitsForADaemon();
    void speaksToAWindowAlone();
    void waitsForTheScreenToBeUnlocked();
    void aBusyFileIsTriedAgain();
    void anAnswerIsNotLostOnABusyFile();
    void aSetClockIsJustAnotherLook();
    void twoAgentsShowItOnce();
    void leavesASessionInPeace();
    void ringsForARun();
    void aBellStaysWhileThePartLasts();
    void aLateBellIsQuiet();
    void leavesARunToTheWindowInFront();
    void isNotNeededWithoutRules();
    void aThousandRules();
    void whereTheFileIsGoneNoneIsMade();

private:
    void start();
    void startWithDaemon();
    void addWindow();
    void beginRun();
    void keep(const ReminderRule &rule);
    void lookAt(QTime time);
    QStringList events();
    Database &database() { return *m_database; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<NotificationDaemon> m_daemon;
    std::unique_ptr<QDBusConnection> m_windowBus;
    std::unique_ptr<Window> m_window;
    std::unique_ptr<Agent> m_agent;
    QDateTime m_now;
    std::optional<QDateTime> m_sleepsUntil;
};

namespace {

const QDate day(2026, 11, 24);
const QTimeZone zone("Europe/Berlin");

QDateTime at(QTime time)
{
    return QDateTime(day, time, zone).toUTC();
}

ReminderRule rule(const QString &id, QTime time)
{
    ReminderRule rule;
    rule.id = id;
    rule.practice = QStringLiteral("practice-") + id;
    rule.name = QStringLiteral("The ") + id;
    rule.times = {time};
    return rule;
}

} // namespace

void AgentTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_folder->path()).value();
    m_desktop = std::make_unique<Desktop>();
    m_now = at(QTime(8, 0));
    keep(rule(QStringLiteral("neck"), QTime(8, 30)));
}

void AgentTest::cleanup()
{
    m_agent.reset();
    m_window.reset();
    m_windowBus.reset();
    m_daemon.reset();
    m_desktop.reset();
    m_database.reset();
}

void AgentTest::keep(const ReminderRule &rule)
{
    QVERIFY(ReminderStore(database()).keep(rule));
}

void AgentTest::start()
{
    const QDBusConnection bus = m_desktop->connection();
    m_agent = std::make_unique<Agent>(AgentSurroundings{m_folder->path(),
                                                        {},
                                                        bus,
                                                        bus,
                                                        [this] {
                                                            return RunInstant{m_now, {}, 0ms};
                                                        },
                                                        [] { return zone; }});
    connect(m_agent.get(), &Agent::sleepsUntil, this,
            [this](const std::optional<QDateTime> &instant) { m_sleepsUntil = instant; });
    m_agent->look();
    QTRY_VERIFY(m_agent->notifications() != Notifications::State::Asking);
}

void AgentTest::startWithDaemon()
{
    m_daemon = std::make_unique<NotificationDaemon>(m_desktop->connection());
    start();
    QCOMPARE(m_agent->notifications(), Notifications::State::Complete);
}

void AgentTest::addWindow()
{
    m_windowBus = std::make_unique<QDBusConnection>(m_desktop->connection());
    m_window = std::make_unique<Window>();
    m_windowBus->registerObject(bus::windowPath, m_window.get(),
                                QDBusConnection::ExportScriptableSlots);
    QVERIFY(m_windowBus->registerService(bus::windowName(m_folder->path())));
}

void AgentTest::lookAt(QTime time)
{
    m_now = at(time);
    m_agent->look();
}

/// As "neck 08:30 shown".
QStringList AgentTest::events()
{
    static const char *kinds[] = {"shown",   "repeated",  "snoozed",
                                  "started", "dismissed", "not today"};
    QStringList lines;
    for (const ReminderEvent &event : ReminderStore(database()).events(day).value())
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(event.moment.rule,
                              event.moment.time.toString(QStringLiteral("hh:mm")),
                              QLatin1String(kinds[int(event.kind)])));
    return lines;
}

void AgentTest::showsWhatIsDueAndSleepsUntilTheNext()
{
    startWithDaemon();
    QCOMPARE(m_sleepsUntil, at(QTime(8, 30)));
    QVERIFY(m_daemon->shown().isEmpty());
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    QCOMPARE(m_daemon->shown().first().title, QStringLiteral("The neck"));
    QCOMPARE(m_daemon->shown().first().actions.size(), 8); // start twice, later, not today
    QCOMPARE(events(), QStringList{QStringLiteral("neck 08:30 shown")});
    QCOMPARE(m_sleepsUntil, at(QTime(8, 45))); // the repeat
    lookAt(QTime(8, 31));
    lookAt(QTime(8, 32));
    QTest::qWait(50);
    QCOMPARE(m_daemon->shown().size(), 1);
}

void AgentTest::startOpensThePractice()
{
    addWindow();
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->invoke(QStringLiteral("start"), QStringLiteral("leave"));
    QTRY_COMPARE(m_window->asked,
                 QStringList{QStringLiteral("begin-practice practice-neck leave")});
    QCOMPARE(events().last(), QStringLiteral("neck 08:30 started"));
    QCOMPARE(m_sleepsUntil, at(QTime(8, 30)).addDays(1));
}

void AgentTest::pressingItDoesTheSame()
{
    addWindow();
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->invoke(QStringLiteral("default"));
    QTRY_COMPARE(m_window->asked, QStringList{QStringLiteral("begin-practice practice-neck ")});
}

void AgentTest::movingIsJustDone()
{
    addWindow();
    ReminderRule move;
    move.id = QStringLiteral("move");
    move.kind = ReminderRule::Kind::Move;
    move.interval = ReminderInterval{45min, QTime(9, 0), QTime(17, 0)};
    keep(move);
    QVERIFY(ReminderStore(database()).remove(QStringLiteral("neck")));
    startWithDaemon();
    lookAt(QTime(9, 45));
    QTRY_COMPARE(m_daemon->open(), 1U);
    QCOMPARE(m_daemon->shown().first().actions.at(1), QStringLiteral("I am doing it"));
    m_daemon->invoke(QStringLiteral("start"));
    QTRY_COMPARE(events().last(), QStringLiteral("move 09:45 started"));
    QTest::qWait(50);
    QVERIFY(m_window->asked.isEmpty());
    QCOMPARE(m_sleepsUntil, at(QTime(10, 30)));
}

void AgentTest::aCheckInOpensTheCheckIn()
{
    addWindow();
    ReminderRule checkIn;
    checkIn.id = QStringLiteral("evening");
    checkIn.kind = ReminderRule::Kind::CheckIn;
    checkIn.times = {QTime(20, 30)};
    keep(checkIn);
    m_now = at(QTime(20, 0));
    QVERIFY(ReminderStore(database()).remove(QStringLiteral("neck")));
    startWithDaemon();
    lookAt(QTime(20, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->invoke(QStringLiteral("start"));
    QTRY_COMPARE(m_window->asked, QStringList{QStringLiteral("open-check-in  ")});
}

void AgentTest::laterComesBackAfterARestart()
{
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_now = at(QTime(8, 35));
    m_daemon->invoke(QStringLiteral("later"));
    QTRY_COMPARE(events().last(), QStringLiteral("neck 08:30 snoozed"));
    QCOMPARE(m_sleepsUntil, at(QTime(8, 45)));
    m_agent.reset();
    m_now = at(QTime(8, 45));
    start();
    int shown = 2;
    QTRY_COMPARE(m_daemon->shown().size(), shown);
    for (const QTime time : {QTime(8, 46), QTime(8, 57)}) {
        m_now = at(time);
        m_daemon->invoke(QStringLiteral("later"));
        QTRY_COMPARE(events().last(), QStringLiteral("neck 08:30 snoozed"));
        lookAt(time.addSecs(10 * 60));
        ++shown;
        QTRY_COMPARE(m_daemon->shown().size(), shown);
        QTRY_COMPARE(m_daemon->open(), m_daemon->shown().last().id);
    }
    // Three times are enough.
    QVERIFY(!m_daemon->shown().last().actions.contains(QStringLiteral("later")));
}

void AgentTest::notTodayIsForToday()
{
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->invoke(QStringLiteral("not-today"));
    QTRY_COMPARE(events().last(), QStringLiteral("neck 08:30 not today"));
    QCOMPARE(m_sleepsUntil, at(QTime(8, 30)).addDays(1));
}

void AgentTest::puttingItAwayIsAnAnswer()
{
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->close(2);
    QTRY_COMPARE(events().last(), QStringLiteral("neck 08:30 dismissed"));
}

void AgentTest::repeatsOnce()
{
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    lookAt(QTime(8, 45));
    QTRY_COMPARE(m_daemon->shown().size(), 2);
    QCOMPARE(m_daemon->shown().last().replaced, 1U);
    lookAt(QTime(9, 30));
    QTest::qWait(50);
    QCOMPARE(m_daemon->shown().size(), 2);
    QCOMPARE(events(), (QStringList{QStringLiteral("neck 08:30 shown"),
                                    QStringLiteral("neck 08:30 repeated")}));
}

void AgentTest::whatWasMissedComesAsOne()
{
    keep(rule(QStringLiteral("back"), QTime(9, 0)));
    keep(rule(QStringLiteral("hands"), QTime(9, 30)));
    startWithDaemon();
    lookAt(QTime(11, 0)); // the lid was shut
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    const auto shown = m_daemon->shown().first();
    QCOMPARE(shown.title, QStringLiteral("These waited for you"));
    QVERIFY(shown.text.contains(QStringLiteral("The neck, The back, The hands")));
    QCOMPARE(shown.hints.value(QStringLiteral("urgency")).toInt(), 0);
    QVERIFY(shown.hints.value(QStringLiteral("suppress-sound")).toBool());
    m_daemon->invoke(QStringLiteral("later"));
    QTRY_COMPARE(events().size(), 6);
    lookAt(QTime(11, 10));
    QTRY_COMPARE(m_daemon->shown().size(), 2);
    QVERIFY(m_daemon->shown().last().text.contains(QStringLiteral("The neck, The back")));
}

void AgentTest::severalAreNotBegunAtOnce()
{
    addWindow();
    keep(rule(QStringLiteral("back"), QTime(9, 0)));
    startWithDaemon();
    lookAt(QTime(11, 0));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->invoke(QStringLiteral("start"), QStringLiteral("leave"));
    QTRY_COMPARE(m_window->asked, QStringList{QStringLiteral("open-reminders  leave")});
    QCOMPARE(events().size(), 2); // they wait there
}

void AgentTest::closesWhatIsDoneElsewhere()
{
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    SessionOutcome done;
    done.id = QStringLiteral("one");
    done.routineId = QStringLiteral("practice-neck");
    done.startedAt = at(QTime(8, 31));
    done.endedAt = at(QTime(8, 35));
    done.day = day;
    done.planned = done.done = 4min;
    QVERIFY(SessionLog(database()).append(done));
    lookAt(QTime(8, 35));
    QTRY_COMPARE(m_daemon->closed(), QList<uint>{1});
    QCOMPARE(events().size(), 1);
    QCOMPARE(m_sleepsUntil, at(QTime(8, 30)).addDays(1));
}

void AgentTest::anExpiredOneIsNotAnswered()
{
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->close(1);
    lookAt(QTime(8, 45));
    QTRY_COMPARE(m_daemon->shown().size(), 2);
    QCOMPARE(events().last(), QStringLiteral("neck 08:30 repeated"));
}

void AgentTest::waitsForADaemon()
{
    start();
    QCOMPARE(m_agent->notifications(), Notifications::State::Missing);
    lookAt(QTime(8, 30));
    QVERIFY(events().isEmpty());
    m_now = at(QTime(9, 0));
    m_daemon = std::make_unique<NotificationDaemon>(m_desktop->connection());
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    QVERIFY(m_daemon->shown().first().hints.contains(QStringLiteral("suppress-sound")));
}

void AgentTest::speaksToAWindowAlone()
{
    start();
    lookAt(QTime(8, 30));
    QVERIFY(events().isEmpty());
    addWindow();
    QTRY_COMPARE(events(), QStringList{QStringLiteral("neck 08:30 shown")});
}

void AgentTest::waitsForTheScreenToBeUnlocked()
{
    startWithDaemon();
    QDBusConnection saver = m_desktop->connection();
    const auto tell = [&saver](bool isOn) {
        QDBusMessage active = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/ScreenSaver"),
            QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("ActiveChanged"));
        active << isOn;
        saver.send(active);
    };
    QVERIFY(saver.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
    QSignalSpy changed(m_agent.get(), &Agent::changed);
    // A name that came a moment ago may not be known yet to whoever listens for it.
    for (int i = 0; i < 100 && changed.isEmpty(); ++i) {
        tell(true);
        changed.wait(50);
    }
    QVERIFY(!changed.isEmpty());
    lookAt(QTime(8, 30));
    lookAt(QTime(9, 0));
    QTest::qWait(50);
    QVERIFY(m_daemon->shown().isEmpty());
    tell(false);
    QTRY_COMPARE(m_daemon->shown().size(), 1);
}

void AgentTest::aBusyFileIsTriedAgain()
{
    startWithDaemon();
    // Another program writes and does not come to an end.
    QVERIFY(database().run(QStringLiteral("BEGIN IMMEDIATE")));
    lookAt(QTime(8, 30));
    QCOMPARE(m_sleepsUntil, at(QTime(8, 30)).addSecs(10));
    QVERIFY(!m_agent->trouble().isEmpty());
    QVERIFY(database().run(QStringLiteral("COMMIT")));
    m_now = *m_sleepsUntil;
    m_agent->look();
    QVERIFY(m_agent->trouble().isEmpty());
    QTRY_COMPARE(m_daemon->shown().size(), 1);
}

void AgentTest::anAnswerIsNotLostOnABusyFile()
{
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    QVERIFY(database().run(QStringLiteral("BEGIN IMMEDIATE")));
    m_daemon->invoke(QStringLiteral("not-today"));
    QTRY_COMPARE(m_sleepsUntil, at(QTime(8, 30)).addSecs(10));
    QVERIFY(database().run(QStringLiteral("COMMIT")));
    QCOMPARE(events().size(), 1);
    m_agent->look();
    QCOMPARE(events().last(), QStringLiteral("neck 08:30 not today"));
}

void AgentTest::aSetClockIsJustAnotherLook()
{
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->invoke(QStringLiteral("not-today"));
    QTRY_COMPARE(events().size(), 2);
    lookAt(QTime(7, 0));
    lookAt(QTime(8, 30));
    QTest::qWait(50);
    QCOMPARE(m_daemon->shown().size(), 1);
    m_now = at(QTime(8, 30)).addDays(1);
    m_agent->look();
    QTRY_COMPARE(m_daemon->shown().size(), 2);
}

void AgentTest::twoAgentsShowItOnce()
{
    startWithDaemon();
    auto first = std::move(m_agent);
    start();
    m_now = at(QTime(8, 30));
    first->look();
    m_agent->look();
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    QTest::qWait(50);
    QCOMPARE(m_daemon->shown().size(), 1);
}

void AgentTest::leavesASessionInPeace()
{
    startWithDaemon();
    // Held by a program that runs: this machine's first.
    QFile lock(m_folder->filePath(QStringLiteral("session.lock")));
    QFile init(QStringLiteral("/proc/1/comm"));
    QVERIFY(lock.open(QIODevice::WriteOnly) && init.open(QIODevice::ReadOnly));
    lock.write("1\n" + init.readAll() + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    lookAt(QTime(8, 30));
    QTest::qWait(50);
    QVERIFY(m_daemon->shown().isEmpty());
    QCOMPARE(m_sleepsUntil, at(QTime(8, 31)));
    QVERIFY(lock.remove());
    lookAt(QTime(8, 31));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
}

void AgentTest::ringsForARun()
{
    addWindow();
    QVERIFY(PacingStore(database()).keep([] {
        Activity housework;
        housework.id = QStringLiteral("housework");
        housework.name = QStringLiteral("Housework");
        return housework;
    }()));
    Run run;
    run.id = QStringLiteral("run");
    run.activity = QStringLiteral("housework");
    run.day = day;
    run.parts = {{10min, 4min}, {10min, 0s}};
    run.begun.at = at(QTime(7, 55));
    QVERIFY(ActivityLog(database()).begin(run).value());
    startWithDaemon();
    QCOMPARE(m_sleepsUntil, at(QTime(8, 5)));
    lookAt(QTime(8, 5));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    QCOMPARE(m_daemon->shown().first().title, QStringLiteral("Time to rest"));
    QVERIFY(m_daemon->shown().first().text.contains(QStringLiteral("Housework")));
    m_daemon->invoke(QStringLiteral("default"), QStringLiteral("leave"));
    QTRY_COMPARE(m_window->asked, QStringList{QStringLiteral("open-activity housework leave")});
    lookAt(QTime(8, 9));
    QTRY_COMPARE(m_daemon->shown().size(), 2);
    QCOMPARE(m_daemon->shown().last().title, QStringLiteral("The rest is over"));
    lookAt(QTime(8, 19));
    QTRY_COMPARE(m_daemon->shown().size(), 3);
    QCOMPARE(m_daemon->shown().last().title, QStringLiteral("Enough for now"));
    // The window ends it, and what was told stays to be read.
    QVERIFY(ActivityLog(database()).end(run.id, std::nullopt));
    lookAt(QTime(8, 20));
    QCOMPARE(m_sleepsUntil, at(QTime(8, 30)));
    QTest::qWait(50);
    QVERIFY(m_daemon->open() != 0);
    m_agent->setWindowInFront(true);
    QTRY_COMPARE(m_daemon->open(), 0U);
}

/// Ten minutes, four of rest, ten minutes; begun five minutes before eight.
void AgentTest::beginRun()
{
    QVERIFY(PacingStore(database()).keep(Activity{}));
    Run run;
    run.id = QStringLiteral("run");
    run.day = day;
    run.parts = {{10min, 4min}, {10min, 0s}};
    run.begun.at = at(QTime(7, 55));
    QVERIFY(ActivityLog(database()).begin(run).value());
}

void AgentTest::aBellStaysWhileThePartLasts()
{
    beginRun();
    startWithDaemon();
    lookAt(QTime(8, 5));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    // The two clocks of a machine are read one after the other.
    for (const int milliseconds : {1, 2, 3, 40}) {
        m_now = at(QTime(8, 6)).addMSecs(milliseconds);
        m_agent->look();
    }
    QTest::qWait(50);
    QVERIFY(m_daemon->open() != 0);
    QCOMPARE(m_daemon->shown().size(), 1);
}

void AgentTest::aLateBellIsQuiet()
{
    beginRun();
    startWithDaemon();
    lookAt(QTime(8, 30)); // all is over since 8:19, and the reminder of 8:30 has come
    QTRY_COMPARE(m_daemon->shown().size(), 2);
    for (const auto &shown : m_daemon->shown()) {
        const bool isBell = shown.title == QLatin1String("Enough for now");
        QCOMPARE(shown.hints.contains(QStringLiteral("suppress-sound")), isBell);
    }
}

void AgentTest::leavesARunToTheWindowInFront()
{
    beginRun();
    startWithDaemon();
    m_agent->setWindowInFront(true);
    lookAt(QTime(8, 5));
    m_agent->setWindowInFront(false);
    lookAt(QTime(8, 6));
    QTest::qWait(100);
    QVERIFY(m_daemon->shown().isEmpty()); // it was told in the window
}

void AgentTest::isNotNeededWithoutRules()
{
    ReminderRule off = rule(QStringLiteral("neck"), QTime(8, 30));
    off.isOn = false;
    keep(off);
    start();
    QVERIFY(!m_agent->isNeeded());
    QCOMPARE(m_sleepsUntil, std::nullopt);
    keep(rule(QStringLiteral("neck"), QTime(8, 30)));
    m_agent->look();
    QVERIFY(m_agent->isNeeded());
}

void AgentTest::aThousandRules()
{
    QVERIFY(database().inTransaction([this]() -> Result<> {
        for (int i = 0; i < 1000; ++i) {
            if (auto kept = ReminderStore(database()).keep(rule(QString::number(i), QTime(8, 30)));
                !kept)
                return kept;
        }
        return success();
    }));
    startWithDaemon();
    lookAt(QTime(8, 30));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    QCOMPARE(events().size(), 1001);
    m_daemon->invoke(QStringLiteral("not-today"));
    QTRY_COMPARE(events().size(), 2002);
    QCOMPARE(m_sleepsUntil, at(QTime(8, 30)).addDays(1));
}

void AgentTest::whereTheFileIsGoneNoneIsMade()
{
    startWithDaemon();
    QSignalSpy gone(m_agent.get(), &Agent::fileGone);
    m_database.reset();
    const QString file = m_folder->filePath(QLatin1String(Database::fileName));
    QVERIFY(QFile::remove(file));
    lookAt(QTime(8, 30));
    QCOMPARE(gone.size(), 1);
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(AgentTest)
#include "agenttest.moc"
