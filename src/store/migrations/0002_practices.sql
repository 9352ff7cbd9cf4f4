-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every kind of practice: what it was, when it ended, which side was worked, what heat was put on.

ALTER TABLE session ADD COLUMN practice TEXT NOT NULL DEFAULT 'stretch';

ALTER TABLE session ADD COLUMN ended_at TEXT;

ALTER TABLE session_step ADD COLUMN side TEXT CHECK (side IN ('left', 'right'));

ALTER TABLE session_step ADD COLUMN site TEXT;

-- What a person likes best.
CREATE TABLE favourite (
    practice_id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
