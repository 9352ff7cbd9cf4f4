// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace pacewell {

class Agent;

/// What the agent offers on the session bus, to the window and to whoever asks.
class AgentService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.pacewell.Reminders")

public:
    explicit AgentService(Agent &agent);

public slots:
    /// Rules, answers or what was done have changed in the file.
    Q_SCRIPTABLE void LookAgain();
    /// The person looks at the window, which tells about the timer of an activity itself.
    Q_SCRIPTABLE void WindowInFront(bool isInFront);
    /// "asking", "missing", "withoutActions" or "complete": what the desktop's notifications can.
    Q_SCRIPTABLE QString Notifications() const;
    /// Why it can look into nothing at present; empty: it can.
    Q_SCRIPTABLE QString Problem() const;
    /// Of the program, as it was started.
    Q_SCRIPTABLE QString Version() const;
    /// Some part of the desktop tells when the person rests.
    Q_SCRIPTABLE bool NoticesRests() const;
    Q_SCRIPTABLE void Quit();

signals:
    /// What it would answer, or what it has written into the file.
    Q_SCRIPTABLE void Changed();

private:
    Agent &m_agent;
};

} // namespace pacewell
