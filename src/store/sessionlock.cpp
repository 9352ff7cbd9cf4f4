// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sessionlock.h"

#include <QDir>

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

bool SessionLock::isHeldElsewhere()
{
    if (m_file.isLocked())
        return false;
    const bool isFree = take();
    m_file.unlock();
    return !isFree;
}

void SessionLock::release()
{
    m_file.unlock();
}

} // namespace pacewell
