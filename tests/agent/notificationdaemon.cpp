// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/notificationdaemon.h"

namespace pacewell {
namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

NotificationDaemon::NotificationDaemon(const QDBusConnection &bus, const QStringList &capabilities)
    : m_bus(bus), m_capabilities(capabilities)
{
    m_bus.registerObject(path, this,
                         QDBusConnection::ExportScriptableSlots |
                             QDBusConnection::ExportScriptableSignals |
                             QDBusConnection::ExportAllProperties);
    if (!m_bus.registerService(service))
        qFatal("there is a notification daemon already");
}

NotificationDaemon::~NotificationDaemon()
{
    m_bus.unregisterService(service);
    m_bus.unregisterObject(path);
}

uint NotificationDaemon::Notify(const QString &, uint replaces, const QString &,
                                const QString &title, const QString &text,
                                const QStringList &actions, const QVariantMap &hints, int)
{
    const uint id = replaces != 0 ? replaces : ++m_last;
    m_shown.append({id, replaces, title, text, actions, hints});
    m_open = id;
    if (m_isLate) {
        setDelayedReply(true);
        m_late.append(message().createReply(id));
    }
    return id;
}

void NotificationDaemon::CloseNotification(uint id)
{
    m_closed.append(id);
    if (m_open == id)
        m_open = 0;
    constexpr uint byTheProgram = 3;
    emit NotificationClosed(id, byTheProgram);
}

void NotificationDaemon::answerNow()
{
    m_isLate = false;
    for (const QDBusMessage &reply : std::exchange(m_late, {}))
        m_bus.send(reply);
}

void NotificationDaemon::invoke(const QString &action, const QString &token)
{
    if (!token.isEmpty())
        emit ActivationToken(m_open, token);
    emit ActionInvoked(m_open, action);
}

void NotificationDaemon::close(uint reason)
{
    emit NotificationClosed(std::exchange(m_open, 0), reason);
}

void NotificationDaemon::setInhibited(bool isInhibited)
{
    m_isInhibited = isInhibited;
    QDBusMessage changed =
        QDBusMessage::createSignal(path, QStringLiteral("org.freedesktop.DBus.Properties"),
                                   QStringLiteral("PropertiesChanged"));
    changed << service << QVariantMap{{QStringLiteral("Inhibited"), isInhibited}} << QStringList();
    m_bus.send(changed);
}

} // namespace pacewell
