// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionplayer.h"
#include "store/database.h"

namespace pacewell {

/// Remembers the running session, so that a crash loses seconds and not the session.
class CheckpointStore
{
public:
    explicit CheckpointStore(const Database &database) : m_database(database) {}

    /// Replaces what was there. Quick: it neither waits for the disk nor for another program.
    Result<> save(const SessionCheckpoint &checkpoint);
    /// The session that was running when the program ended; empty when none was.
    Result<std::optional<SessionCheckpoint>> load() const;
    Result<> clear();

private:
    const Database &m_database;
};

} // namespace pacewell
