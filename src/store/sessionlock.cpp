// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sessionlock.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

namespace pacewell {

SessionLock::SessionLock(const QString &dataFolder)
    : m_file(QDir(dataFolder).filePath(QStringLiteral("session.lock")))
{
    // A session may be paused for hours; only the end of its program makes the lock stale.
    m_file.setStaleLockTime(0);
}

bool SessionLock::take()
{
    // A lock that cannot be written, say on a full disk, is no reason to refuse a session.
    return m_file.isLocked() || m_file.tryLock() || m_file.error() != QLockFile::LockFailedError;
}

/// It looks without taking, so that it never stands in the way of the one who takes it meanwhile.
bool SessionLock::isHeldElsewhere() const
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (m_file.isLocked() || !m_file.getLockInfo(&pid, &host, &program))
        return false;
    // Whether a program of another machine still runs cannot be seen from here.
    if (host != QSysInfo::machineHostName())
        return true;
    // A process may have got the number of one that was killed.
    QFile name(QStringLiteral("/proc/%1/comm").arg(pid));
    return name.open(QIODevice::ReadOnly) &&
           program.startsWith(QString::fromLocal8Bit(name.readAll().trimmed()));
}

void SessionLock::release()
{
    m_file.unlock();
}

} // namespace pacewell
