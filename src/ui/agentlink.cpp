// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agentlink.h"

#include "remind/busnames.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QProcess>

#include <utility>

namespace pacewell {
namespace {

/// Enough for a machine that is busy.
constexpr std::chrono::seconds patience{10};

} // namespace

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
    m_starting.setSingleShot(true);
    m_starting.setInterval(patience);
    connect(&m_starting, &QTimer::timeout, this, [this] {
        m_problem = tr("%1 was started and is not there.").arg(program());
        emit changed();
    });
    m_watcher = std::make_unique<QDBusServiceWatcher>(m_name, m_bus,
                                                      QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &now) {
                if (!now.isEmpty()) {
                    ask();
                    return;
                }
                m_problem.clear();
                setState(State::Absent);
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

template<typename T, typename Take>
void AgentLink::ask(const QString &name, Take take)
{
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(method(name)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [answer, take] {
        const QDBusPendingReply<T> reply = *answer;
        answer->deleteLater();
        take(reply);
    });
}

/// The answers come in the order of the questions; with the last one all is known.
void AgentLink::ask()
{
    ask<QString>(QStringLiteral("Version"), [this](const QDBusPendingReply<QString> &reply) {
        if (!reply.isError())
            takeVersion(reply.value());
    });
    ask<bool>(QStringLiteral("NoticesRests"), [this](const QDBusPendingReply<bool> &reply) {
        m_noticesRests = !reply.isError() && reply.value();
    });
    ask<QString>(QStringLiteral("Problem"), [this](const QDBusPendingReply<QString> &reply) {
        if (!reply.isError())
            m_problem = reply.value();
    });
    ask<QString>(QStringLiteral("Notifications"), [this](const QDBusPendingReply<QString> &reply) {
        m_notifications = reply.isError() ? QString() : reply.value();
        setState(reply.isError() ? State::Absent : State::Running);
        emit wrote();
    });
}

/// One that was started before the program was renewed makes way, once.
void AgentLink::takeVersion(const QString &version)
{
    if (version == QCoreApplication::applicationVersion() || std::exchange(m_wasRestarted, true))
        return;
    m_isRestartWanted = true;
    m_bus.call(method(QStringLiteral("Quit")), QDBus::NoBlock);
}

void AgentLink::setState(State state)
{
    const State before = std::exchange(m_state, state);
    if (state == State::Running) {
        m_starting.stop();
        if (before != State::Running)
            tellInFront(m_isInFront);
    } else {
        m_notifications.clear();
    }
    emit changed();
    if (state == State::Absent && std::exchange(m_isRestartWanted, false))
        start();
}

void AgentLink::start()
{
    if (!m_watcher || m_state == State::Running || m_starting.isActive())
        return;
    m_problem.clear();
    m_starting.start();
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
    m_starting.stop();
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
    m_isInFront = isInFront;
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
