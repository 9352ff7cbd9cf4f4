-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person wants to be reminded of. Times of day are theirs, "08:30"; moments are UTC (ISO
-- 8601); a day is the person's own date.

-- Either times or an interval with its hours.
CREATE TABLE reminder_rule (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('practice', 'heat', 'move', 'windDown', 'checkIn')),
    practice TEXT NOT NULL,
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 0 AND 127), -- Monday is 1, Sunday 64
    times TEXT NOT NULL, -- "08:30 12:00"
    every_minutes INTEGER,
    every_from TEXT,
    every_to TEXT,
    ahead_minutes INTEGER NOT NULL CHECK (ahead_minutes >= 0),
    is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    stays_in_flare INTEGER NOT NULL CHECK (stays_in_flare IN (0, 1))
) STRICT;

CREATE TABLE reminder_peace (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    quiet_from TEXT NOT NULL,
    quiet_to TEXT NOT NULL,
    paused_until TEXT
) STRICT;

-- What became of each reminder, in order. A rule may be gone; that it spoke stays known. Whoever
-- shows one writes that down first: no two programs show the same.
CREATE TABLE reminder_event (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL,
    day TEXT NOT NULL,
    time TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('shown', 'repeated', 'snoozed', 'started', 'dismissed',
                                       'notToday')),
    at TEXT NOT NULL,
    until TEXT
) STRICT;
CREATE INDEX reminder_event_by_day ON reminder_event (day);
