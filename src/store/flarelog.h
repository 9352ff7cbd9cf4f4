// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/flare.h"
#include "store/database.h"

namespace pacewell {

/// The steps into flares and back out of them. Rows are added, or all taken away.
class FlareLog
{
public:
    explicit FlareLog(const Database &database) : m_database(database) {}

    Result<> append(const FlareEvent &event);

    /// In the order in which they were added.
    Result<std::vector<FlareEvent>> all() const;

    Result<> forgetAll();

private:
    const Database &m_database;
};

} // namespace pacewell
