// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/desktop.h"

#include <QUuid>

namespace pacewell {

Desktop::Desktop()
{
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"),
                    QStringLiteral("--print-address")});
    if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
        m_address = m_daemon.readLine().trimmed();
    if (m_address.isEmpty())
        qFatal("no message bus for this test");
}

Desktop::~Desktop()
{
    for (const QString &name : m_names)
        QDBusConnection::disconnectFromBus(name);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QDBusConnection Desktop::connection()
{
    m_names.append(QUuid::createUuid().toString());
    return QDBusConnection::connectToBus(QString::fromLatin1(m_address), m_names.last());
}

} // namespace pacewell
