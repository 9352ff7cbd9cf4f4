// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remind/reminder.h"
#include "store/database.h"

namespace pacewell {

/// What a person wants to be reminded of, and what became of it.
class ReminderStore
{
public:
    explicit ReminderStore(const Database &database) : m_database(database) {}

    /// In the order in which they were added.
    Result<std::vector<ReminderRule>> rules() const;
    /// Adds it, or puts it in place of the one with its id.
    Result<> keep(const ReminderRule &rule);
    Result<> remove(const QString &ruleId);

    /// As usual where nothing was kept.
    Result<ReminderPeace> peace() const;
    Result<> keep(const ReminderPeace &peace);

    /// Those about the days from \a first on, in their order.
    Result<std::vector<ReminderEvent>> events(QDate first) const;
    Result<> append(const ReminderEvent &event);
    /// For Shown and Repeated, before it is shown: false, and nothing is written, where some
    /// program has done so already since it was last put off, or it has been answered.
    Result<bool> claim(const ReminderEvent &event);

private:
    const Database &m_database;
};

} // namespace pacewell
