// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety/safetystate.h"
#include "store/database.h"

namespace pacewell {

/// The answers to the safety questions. Rows are added, or all taken away.
class ScreeningLog
{
public:
    explicit ScreeningLog(const Database &database) : m_database(database) {}

    Result<> append(const ScreeningEntry &entry);

    /// In the order in which they were added.
    Result<std::vector<ScreeningEntry>> all() const;

    /// Takes all answers away and puts \a left in their place, both or neither: see forgotten().
    Result<> replaceAll(const std::vector<ScreeningEntry> &left);

    /// Whether \a answers, JSON, are just such as append() writes. What all() would leave out of
    /// others could be a yes.
    static bool canRead(const QString &answers);

private:
    const Database &m_database;
};

} // namespace pacewell
