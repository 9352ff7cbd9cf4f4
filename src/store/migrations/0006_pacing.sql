-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person paces. Times are UTC (ISO 8601); a day is the person's own date, kept as it was.

-- What is no longer wanted is put away, so that what was done of it keeps its name.
CREATE TABLE activity (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('physical', 'mental', 'social')),
    unit TEXT NOT NULL CHECK (unit IN ('minutes', 'steps', 'metres', 'repetitions')),
    effort INTEGER NOT NULL CHECK (effort BETWEEN 0 AND 3),
    posture TEXT NOT NULL CHECK (posture IN ('sitting', 'standing', 'moving', 'lying')),
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127), -- Monday is 1, Sunday 64
    longest_part_minutes INTEGER NOT NULL CHECK (longest_part_minutes BETWEEN 1 AND 25),
    rest_percent INTEGER NOT NULL CHECK (rest_percent BETWEEN 25 AND 50),
    is_put_away INTEGER NOT NULL CHECK (is_put_away IN (0, 1))
) STRICT;

-- What was possible before symptoms began to climb: one a day. In the unit of the activity.
CREATE TABLE measurement (
    activity TEXT NOT NULL REFERENCES activity (id),
    day TEXT NOT NULL,
    amount REAL NOT NULL CHECK (amount > 0),
    PRIMARY KEY (activity, day)
) STRICT, WITHOUT ROWID;

-- Each step of a quota, in the order in which it was taken.
CREATE TABLE quota_decision (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    activity TEXT NOT NULL REFERENCES activity (id),
    day TEXT NOT NULL,
    quota REAL NOT NULL CHECK (quota > 0),
    kind TEXT NOT NULL CHECK (kind IN ('baseline', 'stayed', 'roseBy5', 'roseBy10',
                                       'roseByStride', 'lowered'))
) STRICT;

-- How much was done, with the effort as it was then.
CREATE TABLE activity_entry (
    id TEXT PRIMARY KEY,
    activity TEXT NOT NULL REFERENCES activity (id),
    at TEXT NOT NULL,
    day TEXT NOT NULL,
    amount REAL NOT NULL CHECK (amount > 0),
    minutes REAL NOT NULL CHECK (minutes > 0),
    effort INTEGER NOT NULL CHECK (effort BETWEEN 0 AND 3)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_entry_by_day ON activity_entry (day);

-- The run of the timer that is on: at most one row, whatever program looks at it. Moments are UTC
-- and, beside it, milliseconds since that start of the machine. Parts are [{"work", "rest"}] in
-- seconds.
CREATE TABLE activity_run (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id TEXT NOT NULL,
    activity TEXT NOT NULL REFERENCES activity (id),
    day TEXT NOT NULL,
    effort INTEGER NOT NULL CHECK (effort BETWEEN 0 AND 3),
    is_measuring INTEGER NOT NULL CHECK (is_measuring IN (0, 1)), -- for the baseline
    parts TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    begun_boot TEXT NOT NULL,
    begun_since_boot_milliseconds INTEGER NOT NULL,
    paused_at TEXT,
    paused_boot TEXT,
    paused_since_boot_milliseconds INTEGER,
    paused_before_milliseconds INTEGER NOT NULL CHECK (paused_before_milliseconds >= 0)
) STRICT;

-- How a person was on a day, and after the day before it.
CREATE TABLE pacing_check_in (
    day TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    pain INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 10),
    after TEXT CHECK (after IN ('asUsual', 'moreTired', 'crash')),
    had_rested INTEGER NOT NULL CHECK (had_rested IN (0, 1)),
    energy INTEGER CHECK (energy BETWEEN 0 AND 10)
) STRICT, WITHOUT ROWID;
