// SPDX-License-Identifier: GPL-3.0-or-later
#include "remind/zonewatch.h"

#include <QTimeZone>

#include <utility>

namespace pacewell {

ZoneWatch::ZoneWatch(QObject *parent) : QObject(parent), m_zone(QTimeZone::systemTimeZoneId())
{
    // The zone is a link in there, which is replaced as a whole.
    m_files.addPath(QStringLiteral("/etc"));
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (std::exchange(m_zone, QTimeZone::systemTimeZoneId()) != m_zone)
            emit changed();
    });
}

} // namespace pacewell
