-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are UTC (ISO 8601); day is the person's own date on which a session counted.

CREATE TABLE session (
    id TEXT PRIMARY KEY,
    routine_id TEXT NOT NULL,
    routine_name TEXT NOT NULL,
    started_at TEXT NOT NULL,
    day TEXT NOT NULL,
    planned_ms INTEGER NOT NULL CHECK (planned_ms >= 0),
    done_ms INTEGER NOT NULL CHECK (done_ms >= 0),
    completed INTEGER NOT NULL CHECK (completed IN (0, 1)),
    gentler INTEGER NOT NULL CHECK (gentler IN (0, 1))
) STRICT;

CREATE INDEX session_day ON session (day);

CREATE TABLE session_step (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    exercise_id TEXT NOT NULL,
    planned_ms INTEGER NOT NULL CHECK (planned_ms >= 0),
    done_ms INTEGER NOT NULL CHECK (done_ms >= 0),
    skipped INTEGER NOT NULL CHECK (skipped IN (0, 1)),
    easier INTEGER NOT NULL CHECK (easier IN (0, 1)),
    hurt INTEGER NOT NULL CHECK (hurt IN (0, 1)),
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

-- The session that is running, for going on after a crash: at most one row.
CREATE TABLE checkpoint (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    session_id TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
