// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace pacewell {

class Database;

/// The scripts that lead from an empty file to the present form; number n (from 1) makes version n.
QStringList shippedMigrations();

/// Which version the open \a database is of; 0 where it is empty.
Result<int> versionOf(const Database &database);

/// Brings the open \a database up to the last of \a scripts, each step together with its version
/// in one transaction. A file that already holds something is copied beside itself first, and the
/// copy is checked. A file with a higher version is refused.
Result<> migrate(const Database &database, const QStringList &scripts, const QString &file);

} // namespace pacewell
