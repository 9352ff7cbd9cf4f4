// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/ownexperiment.h"
#include "store/database.h"

namespace pacewell {

/// What a person has tried on themselves.
class ExperimentLog
{
public:
    explicit ExperimentLog(const Database &database) : m_database(database) {}

    /// In the order in which they were begun.
    Result<std::vector<OwnExperiment>> all() const;

    /// Adds it, or puts it in place of the one with its id.
    Result<> keep(const OwnExperiment &experiment);

    Result<> remove(const QString &experimentId);

private:
    const Database &m_database;
};

} // namespace pacewell
