// SPDX-License-Identifier: GPL-3.0-or-later
#include "remind/runclock.h"

#include "core/session/bootclock.h"

#include <QSysInfo>

namespace pacewell {

RunInstant systemRunInstant()
{
    static const QString boot = QString::fromLatin1(QSysInfo::bootUniqueId());
    return {
        QDateTime::currentDateTimeUtc(), boot,
        std::chrono::duration_cast<std::chrono::milliseconds>(BootClock::now().time_since_epoch())};
}

} // namespace pacewell
