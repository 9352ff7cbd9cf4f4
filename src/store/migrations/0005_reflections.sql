-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person wrote while thinking something over, and wanted to keep. The name and the questions
-- stand as they were asked: [{"question", "prompt", "words"} or {"question", "prompt", "number",
-- "most", "again"}]. The time is UTC (ISO 8601), the day the person's own.

CREATE TABLE reflection (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    day TEXT NOT NULL,
    reflection TEXT NOT NULL,
    name TEXT NOT NULL,
    answers TEXT NOT NULL
) STRICT;
