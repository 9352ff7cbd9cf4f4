// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/desktop.h"

#include <QUuid>

namespace pacewell {
namespace {

/// It starts nothing by itself: what is on this machine is not part of the test.
const QByteArray configuration = R"(<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

Desktop::Desktop()
{
    if (!m_configuration.open() || m_configuration.write(configuration) < 0 ||
        !m_configuration.flush())
        qFatal("no file for the message bus");
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file=") + m_configuration.fileName(),
                    QStringLiteral("--nofork"), QStringLiteral("--print-address")});
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
