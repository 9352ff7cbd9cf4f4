// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>

namespace pacewell {

/// Tells when the machine is set to another time zone, which the clock itself does not tell of.
class ZoneWatch : public QObject
{
    Q_OBJECT

public:
    explicit ZoneWatch(QObject *parent = nullptr);

signals:
    void changed();

private:
    QFileSystemWatcher m_files;
    QByteArray m_zone;
};

} // namespace pacewell
