// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/windowcaller.h"

#include "remind/busnames.h"

#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QProcess>

namespace pacewell {
namespace {

/// A window that comes later was opened by the person, for something else.
constexpr std::chrono::milliseconds longestStart = std::chrono::minutes(1);

} // namespace

WindowCaller::WindowCaller(const QDBusConnection &connection, QString dataFolder, QString program,
                           QObject *parent)
    : QObject(parent), m_bus(connection), m_dataFolder(std::move(dataFolder)),
      m_program(std::move(program)), m_name(bus::windowName(m_dataFolder)),
      m_watcher(m_name, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &now) {
                m_isThere = !now.isEmpty();
                if (!m_isThere) {
                    emit windowWent();
                    return;
                }
                const auto waiting = std::exchange(m_waiting, std::nullopt);
                if (waiting && !m_waitingSince.hasExpired(longestStart.count()))
                    m_bus.call(*waiting, QDBus::NoBlock);
                emit windowCame();
            });
    m_isThere = m_bus.isConnected() && m_bus.interface()->isServiceRegistered(m_name);
}

void WindowCaller::call(const QString &action, const QString &value, const QString &token)
{
    const QVariantMap desktop = token.isEmpty()
                                    ? QVariantMap()
                                    : QVariantMap{{QStringLiteral("activation-token"), token},
                                                  {QStringLiteral("desktop-startup-id"), token}};
    QDBusMessage message = QDBusMessage::createMethodCall(
        m_name, bus::windowPath, bus::windowInterface,
        action.isEmpty() ? QStringLiteral("Activate") : QStringLiteral("ActivateAction"));
    if (!action.isEmpty()) {
        message << action << (value.isEmpty() ? QVariantList() : QVariantList{QVariant(value)});
    }
    message << desktop;
    send(message);
}

void WindowCaller::send(const QDBusMessage &message)
{
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, message] {
        const bool isDone = !answer->isError();
        answer->deleteLater();
        // The bus does not know how to start the program, or could not; or a window that was just
        // closing has not answered.
        if (isDone || m_isThere)
            return;
        m_waiting = message;
        m_waitingSince.start();
        start();
    });
}

void WindowCaller::start()
{
    if (!QProcess::startDetached(m_program, {QStringLiteral("--data"), m_dataFolder}))
        qWarning("pacewell-reminders: %s cannot be started", qUtf8Printable(m_program));
}

} // namespace pacewell
