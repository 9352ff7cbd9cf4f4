// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/pacedactivity.h"
#include "store/database.h"

namespace pacewell {

/// The activities that a person paces, and how much of each is planned.
class PacingStore
{
public:
    explicit PacingStore(const Database &database) : m_database(database) {}

    /// In the order in which they were added, those put away included.
    Result<std::vector<PacedActivity>> all() const;

    /// Adds it, or puts it in place of the one with its id.
    Result<> keep(const Activity &activity);

    /// In place of the one of that day.
    Result<> keep(const QString &activity, const Measurement &measurement);
    Result<> removeMeasurement(const QString &activity, QDate day);
    /// The baseline is to be taken anew.
    Result<> forgetMeasurements(const QString &activity);

    Result<> append(const QString &activity, const QuotaDecision &decision);

private:
    Result<> readMeasurements(std::vector<PacedActivity> &activities) const;
    Result<> readDecisions(std::vector<PacedActivity> &activities) const;

    const Database &m_database;
};

} // namespace pacewell
