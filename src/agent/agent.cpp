// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent.h"

#include "remind/busnames.h"
#include "remind/remindwords.h"
#include "store/sessionlock.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace pacewell {
namespace {

using namespace std::chrono_literals;

using Kind = ReminderEvent::Kind;

// Names of actions, as the daemon hands them back.
const QString press = QStringLiteral("default");
const QString start = QStringLiteral("start");
const QString later = QStringLiteral("later");
const QString notToday = QStringLiteral("not-today");

/// The file is in use, the disk is full: it may pass.
constexpr auto mostAfterTrouble = 10min;
/// Nobody tells when a session in a terminal is over.
constexpr auto duringSession = 1min;
/// Several things are often written at once.
constexpr auto soonAfter = 50ms;

} // namespace

Agent::Agent(const AgentSurroundings &surroundings, QObject *parent)
    : QObject(parent), m_surroundings(surroundings), m_reminders(surroundings.session),
      m_runs(surroundings.session), m_presence(surroundings.session, surroundings.system,
                                               [now = surroundings.now] { return now().at; }),
      m_window(surroundings.session, surroundings.dataFolder, surroundings.windowProgram)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonAfter);
    connect(&m_soon, &QTimer::timeout, this, &Agent::look);
    connect(&m_reminders, &Notifications::stateChanged, this, [this] {
        look();
        emit changed();
    });
    connect(&m_reminders, &Notifications::answered, this, &Agent::takeAnswer);
    connect(&m_reminders, &Notifications::dismissed, this, [this] { answer(Kind::Dismissed); });
    connect(&m_runs, &Notifications::answered, this, [this](const QString &, const QString &token) {
        if (m_runOnDesktop)
            m_window.call(bus::openActivity, m_runOnDesktop->activity, token);
    });
    connect(&m_presence, &Presence::changed, this, [this] {
        look();
        emit changed();
    });
    connect(&m_window, &WindowCaller::windowCame, this, &Agent::look);
    connect(&m_window, &WindowCaller::windowWent, this, [this] { setWindowInFront(false); });
}

Agent::~Agent()
{
    if (m_unwritten.empty())
        return;
    if (const auto database = Database::open(m_surroundings.dataFolder))
        (void)writeAnswers(*database.value());
}

void Agent::setWindowInFront(bool isInFront)
{
    m_isWindowInFront = isInFront;
    lookSoon();
}

/// Somebody would see it: on the desktop, or in the window.
bool Agent::maySpeak() const
{
    return !m_presence.isLocked() && (m_reminders.canShow() || m_window.isWindowThere());
}

void Agent::look()
{
    if (!QFile::exists(
            QDir(m_surroundings.dataFolder).filePath(QLatin1String(Database::fileName)))) {
        emit fileGone();
        return;
    }
    const auto looked = lookIntoFile();
    if (!looked) {
        tellTrouble(looked.error());
        return;
    }
    const bool wasTrouble = !std::exchange(m_trouble, {}).isEmpty();
    m_afterTrouble = firstAfterTrouble;
    const DeskLook &look = looked.value();
    m_isNeeded = look.isAnythingOn;
    m_snooze = look.snooze;
    tellReminders(look);
    tellRun(look);
    emit sleepsUntil(look.next);
    if (!look.spoken.empty() || wasTrouble)
        emit changed();
}

/// Looked at again soon, and then less and less often.
void Agent::tellTrouble(const QString &trouble)
{
    if (std::exchange(m_trouble, trouble) != trouble) {
        qWarning("pacewell-reminders: %s", qUtf8Printable(trouble));
        emit changed();
    }
    emit sleepsUntil(m_surroundings.now().at.addSecs(m_afterTrouble.count()));
    m_afterTrouble = std::min<std::chrono::seconds>(2 * m_afterTrouble, mostAfterTrouble);
}

/// It is opened anew each time, so that it can be moved, restored or removed meanwhile.
Result<DeskLook> Agent::lookIntoFile()
{
    const auto database = Database::open(m_surroundings.dataFolder);
    if (!database)
        return failure(database.error());
    if (const auto written = writeAnswers(*database.value()); !written)
        return failure(written.error());
    const bool isSessionOn = SessionLock(m_surroundings.dataFolder).isHeldElsewhere();
    const RunInstant now = m_surroundings.now();
    const QDateTime thereSince = std::min(m_presence.thereSince(), now.at);
    const DeskMoment moment{now,        m_surroundings.zone(), thereSince, isSessionOn,
                            maySpeak(), !m_presence.isAsleep()};
    auto look = lookAtReminders(*database.value(), moment);
    // The window tells when its own session is over.
    if (!look || !isSessionOn || m_window.isWindowThere())
        return look;
    DeskLook again = std::move(look).value();
    const QDateTime soon = moment.now.at.addMSecs(std::chrono::milliseconds(duringSession).count());
    again.next = again.next ? std::min(*again.next, soon) : soon;
    return again;
}

Result<> Agent::writeAnswers(const Database &database)
{
    for (; !m_unwritten.empty(); m_unwritten.erase(m_unwritten.begin())) {
        if (auto written = m_unwritten.front()(database); !written)
            return written;
    }
    return success();
}

void Agent::tellReminders(const DeskLook &look)
{
    if (!look.spoken.empty()) {
        m_onDesktop = look.spoken;
        m_isSeveral = m_onDesktop.size() > 1;
        m_reminders.show(notificationFor(m_onDesktop));
        return;
    }
    const bool wasAny = !m_onDesktop.empty();
    std::erase_if(m_onDesktop, [&](const ShownReminder &each) {
        return std::ranges::find(look.waiting, each.moment, &ShownReminder::moment) ==
               look.waiting.end();
    });
    if (wasAny && m_onDesktop.empty())
        m_reminders.close();
}

void Agent::tellRun(const DeskLook &look)
{
    // That all is done stays to be read when the run is over.
    const bool isOver = look.run
                            ? m_runOnDesktop && look.run->moment != m_runOnDesktop->moment
                            : m_runOnDesktop && m_runOnDesktop->bell.kind != RunBell::Kind::Done;
    if (isOver || m_isWindowInFront) {
        m_runs.close();
        m_runOnDesktop.reset();
    }
    if (!look.run || !look.run->isNew || m_isWindowInFront)
        return;
    m_runOnDesktop = look.run;
    const words::Note note = words::runNote(*look.run);
    m_runs.show({note.title,
                 note.text,
                 {{press, tr("Open")}},
                 look.run->isLate,
                 QStringLiteral("alarm-clock-elapsed")});
}

Notification Agent::notificationFor(const std::vector<ShownReminder> &reminders) const
{
    const words::Note note = words::reminderNote(reminders);
    Notification notification{note.title, note.text, {}, false};
    notification.isQuiet = std::ranges::all_of(reminders, &ShownReminder::isLate);
    const bool isOne = reminders.size() == 1;
    const QString startWords = !isOne                                   ? tr("Open")
                               : leadsSomewhere(reminders.front().rule) ? tr("Start")
                                                                        : tr("I am doing it");
    notification.actions = {{press, startWords}, {start, startWords}};
    if (std::ranges::any_of(reminders, &ShownReminder::maySnooze))
        notification.actions.emplace_back(later, tr("In %n min", nullptr, int(m_snooze.count())));
    notification.actions.emplace_back(notToday, tr("Not today"));
    return notification;
}

void Agent::takeAnswer(const QString &action, const QString &token)
{
    if (action == later)
        answer(Kind::Snoozed, m_snooze);
    else if (action == notToday)
        answer(Kind::NotToday);
    else
        begin(token);
}

/// Several are not begun at once: the window shows them all.
void Agent::begin(const QString &token)
{
    if (m_isSeveral || m_onDesktop.empty()) {
        m_window.call(bus::openReminders, {}, token);
        m_onDesktop.clear();
        return;
    }
    const ReminderRule rule = m_onDesktop.front().rule;
    answer(Kind::Started);
    if (rule.kind == ReminderRule::Kind::CheckIn)
        m_window.call(bus::openCheckIn, {}, token);
    else if (leadsSomewhere(rule))
        m_window.call(bus::beginPractice, rule.practice, token);
}

void Agent::answer(Kind kind, std::chrono::minutes until)
{
    std::vector<ReminderMoment> moments;
    for (const ShownReminder &each : m_onDesktop)
        moments.push_back(each.moment);
    m_onDesktop.clear();
    const QDateTime now = m_surroundings.now().at;
    m_unwritten.push_back([moments, kind, now, until](const Database &database) {
        return answerReminders(database, moments, kind, now,
                               now.addSecs(std::chrono::seconds(until).count()));
    });
    look();
    emit changed();
}

} // namespace pacewell
