// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remind/agentautostart.h"
#include "remind/reminderdesk.h"
#include "remind/runclock.h"
#include "ui/agentlink.h"

#include <QTimer>

namespace pacewell {

class Journal;

/// Reminders, as the pages use them: what is wanted, when there is to be peace, and what waits for
/// an answer. Each word counts at once, and is written down as soon as that can be. Where no agent
/// shows reminders on the desktop, they come here, in the window.
class Reminders : public QObject
{
    Q_OBJECT

public:
    /// \a runClock is what the time is told by.
    Reminders(Journal &journal, AgentLink &agent, RunClock runClock, QObject *parent = nullptr);

    /// In the order in which they were added.
    const std::vector<ReminderRule> &rules() const;
    /// Adds it, or puts it in place of the one with its id.
    void keep(const ReminderRule &rule);
    void remove(const QString &ruleId);

    const ReminderPeace &peace() const;
    void keep(const ReminderPeace &peace);

    /// What was shown and nobody has answered, by the time at which it was to come.
    const std::vector<ShownReminder> &waiting() const { return m_waiting; }
    void answer(const std::vector<ReminderMoment> &moments, ReminderEvent::Kind answer,
                std::chrono::minutes snooze = {});

    /// A warning sign is to be looked at: only the check-in comes.
    bool isActivityHeld() const { return m_isActivityHeld; }
    /// Nothing comes meanwhile.
    void setSessionOn(bool isOn);
    /// What is due comes, where no agent shows it.
    void look();

    AgentLink &agent() { return m_agent; }
    AgentAutostart::Way autostart() const { return m_autostart.way(); }
    bool maySystemdStartIt() const { return m_autostart.hasSystemdUnit(); }
    /// The agent starts with the desktop, and now; or it ends. Empty, or why that cannot be.
    QString chooseAutostart(AgentAutostart::Way way);

    QDateTime now() const { return m_runClock().at; }

signals:
    void changed();
    void sleepsUntil(const std::optional<QDateTime> &instant); ///< UTC

private:
    void read() const;
    void startAgentWhereWanted();

    Journal &m_journal;
    AgentLink &m_agent;
    RunClock m_runClock;
    AgentAutostart m_autostart;
    mutable bool m_isRead = false; ///< not before somebody asks, for the start's sake
    mutable std::vector<ReminderRule> m_rules;
    mutable ReminderPeace m_peace;
    std::vector<ShownReminder> m_waiting;
    bool m_isSessionOn = false;
    bool m_isAnythingOn = false; ///< as of the last look
    bool m_mayStartAgent = true; ///< once for each reason: one that ends by itself stays away
    bool m_wasPaused = false;
    bool m_isActivityHeld = false;
    QDateTime m_thereSince; ///< the window was opened
    QTimer m_soon;
};

} // namespace pacewell
