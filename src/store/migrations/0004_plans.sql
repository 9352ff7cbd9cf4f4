-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person plans: for their weeks, for a day, for a hard time, with whom. Times are UTC (ISO
-- 8601); day, since and until are the person's own dates.

-- Each step into a flare and back out of it, in the order in which it was taken.
CREATE TABLE flare_event (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('declared', 'steppedUp', 'steppedBack', 'ended'))
) STRICT;

-- The plan written on a good day for a hard one: at most one row. The JSON holds {"earlySigns": [],
-- "soothing": [{"practice"} or {"words"}], "smallestPractices": [], "canWait": [], "helpers": [],
-- "kindSentence", "medicineLine", "learned"}; helpers are ids of contacts.
CREATE TABLE flare_plan (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    at TEXT NOT NULL,
    plan TEXT NOT NULL
) STRICT;

-- A practice on some days of the week, or rest on them where there is no practice. What no longer
-- holds stays, so that past days keep their plan.
CREATE TABLE programme_entry (
    position INTEGER PRIMARY KEY,
    practice_id TEXT,
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127), -- Monday is 1, Sunday 64
    time_of_day TEXT NOT NULL CHECK (time_of_day IN ('morning', 'midday', 'evening')),
    clock_time TEXT, -- hours and minutes by the clock wherever the person is
    since TEXT NOT NULL,
    until TEXT -- the first day it no longer holds
) STRICT;

-- What was chosen for a day: one row for the whole of it, without a practice, and one for each
-- practice that is left out.
CREATE TABLE day_choice (
    day TEXT NOT NULL,
    practice_id TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('full', 'gentler', 'rest', 'notToday')),
    at TEXT NOT NULL,
    PRIMARY KEY (day, practice_id),
    CHECK ((kind = 'notToday') = (practice_id <> ''))
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    words TEXT NOT NULL,
    first_step TEXT NOT NULL,
    minimum TEXT NOT NULL,
    ceiling TEXT NOT NULL
) STRICT;

-- People who help. An id is never given twice, so a plan cannot come to name somebody else.
CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('clinician', 'friend', 'family', 'group')),
    reach TEXT NOT NULL
) STRICT;
