// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionoutcome.h"
#include "store/database.h"

namespace pacewell {

/// The sessions that were done. Rows are added, never changed.
class SessionLog
{
public:
    explicit SessionLog(const Database &database) : m_database(database) {}

    /// Adds the session and forgets its checkpoint, both or neither. Adding one that is there
    /// already changes nothing, so a retry is harmless.
    Result<> append(const SessionOutcome &outcome);

    /// The sessions that count for the days from \a first to \a last, oldest first.
    Result<std::vector<SessionOutcome>> between(QDate first, QDate last) const;

    Result<std::vector<SessionOutcome>> all() const;

    Result<bool> isEmpty() const;

private:
    const Database &m_database;
};

} // namespace pacewell
