// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

#include <vector>

namespace pacewell {

/// Something an import did not take, and where it stands: "diary_entry.csv:12".
struct ImportRemark
{
    QString where;
    QString what;

    /// For a terminal, too: control characters, and those that turn the direction of writing, may
    /// stand in the names of an archive.
    QString text() const;
};

/// What became of an archive's rows. Not more than mostListed are told of one by one.
struct ImportReport
{
    static constexpr int mostListed = 100;

    int added = 0;
    int known = 0; ///< are there already, just so
    int kept = 0;  ///< are there already with other content, which stays
    std::vector<ImportRemark> keptRows;
    std::vector<ImportRemark> notTaken; ///< cannot be used, or not be understood
    int notTakenCount = 0;
};

/// A JSON file above this many bytes is refused, since it has to be read at one time, and takes
/// some times as much memory.
inline constexpr qint64 mostJsonBytes = 64 << 20;

/// Adds what the archive at \a path holds, a JSON file or a folder of CSV files, to what is there;
/// nothing that is there is changed. All of it in one transaction. What cannot be used is left out
/// and told of, such as a day later than the one after \a today. Refused, with nothing changed: no
/// archive of ours, a newer one, one that is broken as a whole or not UTF-8.
Result<ImportReport> importJournal(const Database &database, const QString &path, QDate today);

} // namespace pacewell
