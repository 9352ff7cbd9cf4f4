// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agentservice.h"

#include "agent/agent.h"

#include <QCoreApplication>

namespace pacewell {

AgentService::AgentService(Agent &agent) : m_agent(agent)
{
    connect(&agent, &Agent::changed, this, &AgentService::Changed);
}

void AgentService::LookAgain()
{
    m_agent.lookSoon();
}

void AgentService::WindowInFront(bool isInFront)
{
    m_agent.setWindowInFront(isInFront);
}

QString AgentService::Notifications() const
{
    using State = pacewell::Notifications::State;
    switch (m_agent.notifications()) {
    case State::Asking:
        return QStringLiteral("asking");
    case State::Missing:
        return QStringLiteral("missing");
    case State::WithoutActions:
        return QStringLiteral("withoutActions");
    case State::Complete:
        return QStringLiteral("complete");
    }
    Q_UNREACHABLE();
}

QString AgentService::Problem() const
{
    return m_agent.trouble();
}

QString AgentService::Version() const
{
    return QCoreApplication::applicationVersion();
}

bool AgentService::NoticesRests() const
{
    return m_agent.noticesRests();
}

void AgentService::Quit()
{
    QCoreApplication::quit();
}

} // namespace pacewell
