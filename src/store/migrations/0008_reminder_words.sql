-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a reminder is called, so that it can be told without the content at hand; and how long
-- "later" is.
ALTER TABLE reminder_rule ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE reminder_peace ADD COLUMN snooze_minutes INTEGER NOT NULL DEFAULT 10
    CHECK (snooze_minutes > 0);
