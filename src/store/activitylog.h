// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/run.h"
#include "store/database.h"

namespace pacewell {

/// What was done of the activities, and the run of the timer that is on.
class ActivityLog
{
public:
    explicit ActivityLog(const Database &database) : m_database(database) {}

    /// Adding one that is there already changes nothing, so a retry is harmless.
    Result<> add(const ActivityEntry &entry);
    Result<> remove(const QString &entryId);
    /// Those that count for the days from \a first to \a last, by time.
    Result<std::vector<ActivityEntry>> between(QDate first, QDate last) const;

    /// The run that is on, whatever program began it.
    Result<std::optional<Run>> run() const;
    /// False, and nothing is written, where one is on already.
    Result<bool> begin(const Run &run);
    /// Paused or gone on with; nothing where it has been ended meanwhile.
    Result<> change(const Run &run);
    /// Ends it with what it came to, both or neither. Where two programs end it, the first counts.
    Result<> end(const QString &runId, const std::optional<ActivityEntry> &entry);

private:
    const Database &m_database;
};

} // namespace pacewell
