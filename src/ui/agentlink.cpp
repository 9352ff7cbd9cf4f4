// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agentlink.h"

#include "remind/busnames.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QProcess>

namespace pacewell {

AgentLink::AgentLink(QString dataFolder, bool isAlone, QObject *parent)
    : QObject(parent), m_dataFolder(std::move(dataFolder)), m_name(bus::agentName(m_dataFolder)),
      m_bus(isAlone ? QDBusConnection(QStringLiteral("none")) : QDBusConnection::sessionBus())
{
    if (isAlone)
        return;
    if (!m_bus.isConnected()) {
        m_state = State::NoBus;
        return;
    }
    m_state = State::Asking;
    m_watcher = std::make_unique<QDBusServiceWatcher>(m_name, m_bus,
                                                      QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &now) {
                if (now.isEmpty())
                    setState(State::Absent);
                else
                    ask();
            });
    m_bus.connect(m_name, bus::agentPath, bus::agentInterface, QStringLiteral("Changed"), this,
                  SLOT(ask()));
    ask();
}

QString AgentLink::program()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/pacewell-reminders");
}

/// Without starting it, where it does not run.
QDBusMessage AgentLink::method(const QString &name) const
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(m_name, bus::agentPath, bus::agentInterface, name);
    message.setAutoStartService(false);
    return message;
}

void AgentLink::ask()
{
    auto *answer =
        new QDBusPendingCallWatcher(m_bus.asyncCall(method(QStringLiteral("Notifications"))), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QString> reply = *answer;
        answer->deleteLater();
        m_notifications = reply.isError() ? QString() : reply.value();
        setState(reply.isError() ? State::Absent : State::Running);
        emit wrote();
    });
    auto *rests =
        new QDBusPendingCallWatcher(m_bus.asyncCall(method(QStringLiteral("NoticesRests"))), this);
    connect(rests, &QDBusPendingCallWatcher::finished, this, [this, rests] {
        const QDBusPendingReply<bool> reply = *rests;
        rests->deleteLater();
        m_noticesRests = !reply.isError() && reply.value();
        emit changed();
    });
}

void AgentLink::setState(State state)
{
    m_state = state;
    if (state == State::Running)
        m_problem.clear();
    else
        m_notifications.clear();
    emit changed();
}

void AgentLink::start()
{
    if (!m_watcher || m_state == State::Running)
        return;
    // Where it is installed, the bus starts it for this call.
    QDBusMessage message = method(QStringLiteral("LookAgain"));
    message.setAutoStartService(true);
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const bool isError = answer->isError();
        answer->deleteLater();
        if (isError)
            startProgram();
    });
}

void AgentLink::startProgram()
{
    if (QProcess::startDetached(program(), {QStringLiteral("--data"), m_dataFolder}))
        return;
    m_problem = tr("%1 could not be started. Is it there, and may it be run?").arg(program());
    emit changed();
}

void AgentLink::stop()
{
    tell(method(QStringLiteral("Quit")));
}

void AgentLink::lookAgain()
{
    tell(method(QStringLiteral("LookAgain")));
}

void AgentLink::tellInFront(bool isInFront)
{
    QDBusMessage message = method(QStringLiteral("WindowInFront"));
    message << isInFront;
    tell(message);
}

void AgentLink::tell(const QDBusMessage &message)
{
    if (m_state == State::Running)
        m_bus.call(message, QDBus::NoBlock);
}

} // namespace pacewell
