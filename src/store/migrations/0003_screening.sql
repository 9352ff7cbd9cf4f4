-- SPDX-License-Identifier: GPL-3.0-or-later
-- The answers to the safety questions, in the order in which they were given. Each row keeps in
-- JSON what a yes meant at that time: {"yes": [{"question", "urgency", "crisis", "restsArea"}],
-- "areas": []}.

CREATE TABLE screening (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    day TEXT NOT NULL,
    screening TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('answered', 'booked', 'seen')),
    answers TEXT NOT NULL
) STRICT;
