// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/notifications.h"
#include "agent/presence.h"
#include "agent/windowcaller.h"
#include "remind/reminderdesk.h"
#include "remind/runclock.h"

#include <QTimer>

namespace pacewell {

/// What it takes to remind, and how the agent learns the time. Given to it, so that any day can be
/// played through.
struct AgentSurroundings
{
    QString dataFolder;
    QString windowProgram; ///< started where the bus does not know how to start the window
    QDBusConnection session;
    QDBusConnection system;
    RunClock now;
    std::function<QTimeZone()> zone;
};

/// Shows on the desktop what is due and writes down what became of it. Each look begins with what
/// is in the file, so that nothing it remembers can be wrong: after a sleep, a clock that was set,
/// an answer in the window or a crash it just looks again.
class Agent : public QObject
{
    Q_OBJECT

public:
    explicit Agent(const AgentSurroundings &surroundings, QObject *parent = nullptr);
    ~Agent() override; ///< what is not written yet is tried once more

    /// Shows what is due, takes away what is not any more, and tells when to look again.
    void look();
    /// The same in a moment, once for all who ask until then.
    void lookSoon() { m_soon.start(); }
    /// False when the person has switched nothing on, as of the last look.
    bool isNeeded() const { return m_isNeeded; }
    /// Why it can look into nothing at present; empty: it can.
    QString trouble() const { return m_trouble; }

    Notifications::State notifications() const { return m_reminders.state(); }
    bool noticesRests() const { return m_presence.isKnown(); }
    void setWindowInFront(bool isInFront);

signals:
    void fileGone(); ///< there is nothing to be reminded of any more
    void sleepsUntil(const std::optional<QDateTime> &instant); ///< UTC; absent: until it is told
    void changed();

private:
    Result<DeskLook> lookIntoFile();
    void tellTrouble(const QString &trouble);
    Result<> writeAnswers(const Database &database);
    bool maySpeak() const;
    void tellReminders(const DeskLook &look);
    void tellRun(const DeskLook &look);
    void takeAnswer(const QString &action, const QString &token);
    void answer(ReminderEvent::Kind kind, std::chrono::minutes until = {});
    void begin(const QString &token);
    Notification notificationFor(const std::vector<ShownReminder> &reminders) const;

    AgentSurroundings m_surroundings;
    Notifications m_reminders;
    Notifications m_runs;
    Presence m_presence;
    WindowCaller m_window;
    QTimer m_soon;
    static constexpr std::chrono::seconds firstAfterTrouble{10};
    std::chrono::seconds m_afterTrouble = firstAfterTrouble;
    QString m_trouble;
    bool m_isWindowInFront = false;
    bool m_isNeeded = true;
    std::vector<ShownReminder> m_onDesktop; ///< what the notification is about
    bool m_isSeveral = false;               ///< as it was shown; some may have been done since
    std::optional<RunNotice> m_runOnDesktop;
    std::chrono::minutes m_snooze = reminding::usualSnooze;
    /// Answers that could not be written yet, in their order.
    std::vector<std::function<Result<>(const Database &)>> m_unwritten;
};

} // namespace pacewell
