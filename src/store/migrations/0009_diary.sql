-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the days were. Ratings are from 0 to 10; what was not said is NULL, never 0. A day is the
-- person's own date, kept as it was; an entry of a week is about the seven days up to it.
CREATE TABLE diary_entry (
    day TEXT NOT NULL,
    span TEXT NOT NULL CHECK (span IN ('day', 'week')),
    at TEXT NOT NULL, -- UTC, when it was last changed
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),
    worst_pain INTEGER CHECK (worst_pain BETWEEN 0 AND 10),
    waking_pain INTEGER CHECK (waking_pain BETWEEN 0 AND 10),
    hindered_tasks INTEGER CHECK (hindered_tasks BETWEEN 0 AND 10),
    hindered_moving INTEGER CHECK (hindered_moving BETWEEN 0 AND 10),
    hindered_joys INTEGER CHECK (hindered_joys BETWEEN 0 AND 10),
    fatigue INTEGER CHECK (fatigue BETWEEN 0 AND 10),
    sleep INTEGER CHECK (sleep BETWEEN 0 AND 10), -- 10: very good
    stress INTEGER CHECK (stress BETWEEN 0 AND 10),
    mood INTEGER CHECK (mood BETWEEN 0 AND 10), -- 10: very good
    stiff_minutes INTEGER CHECK (stiff_minutes BETWEEN 0 AND 1440),
    areas_told INTEGER NOT NULL CHECK (areas_told IN (0, 1)), -- none in diary_area: nowhere
    triggers_told INTEGER NOT NULL CHECK (triggers_told IN (0, 1)), -- likewise
    note TEXT NOT NULL,
    after TEXT CHECK (after IN ('asUsual', 'moreTired', 'crash')), -- after the day before it
    had_rested INTEGER NOT NULL CHECK (had_rested IN (0, 1)), -- on the day before it
    energy INTEGER CHECK (energy BETWEEN 0 AND 10),
    PRIMARY KEY (day, span)
) STRICT, WITHOUT ROWID;

CREATE TABLE diary_area (
    day TEXT NOT NULL,
    span TEXT NOT NULL,
    area TEXT NOT NULL CHECK (area IN ('jaw', 'shoulder', 'upperArm', 'lowerArm', 'hip', 'upperLeg',
                                       'lowerLeg', 'neck', 'upperBack', 'lowerBack', 'chest',
                                       'abdomen', 'head', 'hand', 'knee', 'foot')),
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')), -- both: there is only one
    strength INTEGER NOT NULL CHECK (strength BETWEEN 1 AND 3),
    PRIMARY KEY (day, span, area, side),
    FOREIGN KEY (day, span) REFERENCES diary_entry (day, span) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What was out of the ordinary, and what helped.
CREATE TABLE diary_trigger (
    day TEXT NOT NULL,
    span TEXT NOT NULL,
    trigger TEXT NOT NULL,
    PRIMARY KEY (day, span, trigger),
    FOREIGN KEY (day, span) REFERENCES diary_entry (day, span) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE diary_help (
    day TEXT NOT NULL,
    span TEXT NOT NULL,
    help TEXT NOT NULL,
    PRIMARY KEY (day, span, help),
    FOREIGN KEY (day, span) REFERENCES diary_entry (day, span) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What may be out of the ordinary, in a person's own words.
CREATE TABLE own_trigger (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    is_put_away INTEGER NOT NULL CHECK (is_put_away IN (0, 1))
) STRICT;

-- A practice tried on oneself, in blocks of days with it and without.
CREATE TABLE experiment (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    practice TEXT NOT NULL,
    name TEXT NOT NULL, -- of the practice, as it was
    outcome TEXT NOT NULL CHECK (outcome IN ('pain', 'wakingPain', 'hindrance', 'fatigue',
                                             'sleep', 'stress', 'mood')),
    first_day TEXT NOT NULL,
    block_days INTEGER NOT NULL CHECK (block_days BETWEEN 5 AND 14),
    blocks INTEGER NOT NULL CHECK (blocks BETWEEN 6 AND 12),
    starts_with INTEGER NOT NULL CHECK (starts_with IN (0, 1)),
    ended_on TEXT -- before its time
) STRICT;

-- The check-in of pacing becomes part of the day it was about.
INSERT INTO diary_entry (day, span, at, pain, areas_told, triggers_told, note, after, had_rested,
                         energy)
    SELECT day, 'day', at, pain, 0, 0, '', after, had_rested, energy FROM pacing_check_in;
DROP TABLE pacing_check_in;
