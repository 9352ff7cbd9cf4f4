// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/flareplan.h"
#include "core/plan/programme.h"
#include "store/database.h"

namespace pacewell {

/// What a person plans: their weeks, today, goals, and what helps on a hard day.
class PlanStore
{
public:
    explicit PlanStore(const Database &database) : m_database(database) {}

    Result<Programme> programme() const;
    /// Both or neither: what was there goes, and this is kept. See Programme::changedTo().
    Result<> keep(const Programme &programme);
    /// Past days lose their plan as well.
    Result<> forgetProgramme();

    /// Of the days from \a first to \a last, by day.
    Result<std::vector<DayChoice>> choices(QDate first, QDate last) const;
    /// One for a whole day takes the place of the one before. \a at: when it was made.
    Result<> keep(const DayChoice &choice, const QDateTime &at);
    /// The practice belongs to that day again.
    Result<> takeBackNotToday(QDate day, const QString &practice);
    Result<> forgetChoices();

    /// Empty where nothing was written. Contacts that are gone are no longer in it.
    Result<FlarePlan> flarePlan() const;
    /// Keeps it tidied(). \a at: when it was written.
    Result<> keep(const FlarePlan &plan, const QDateTime &at);
    Result<> forgetFlarePlan();

    /// In the order in which they were added.
    Result<std::vector<Goal>> goals() const;
    /// Its id is given by the store and returned.
    Result<qint64> add(const Goal &goal);
    /// Puts it in place of the one with its id; nothing where that is gone.
    Result<> change(const Goal &goal);
    Result<> removeGoal(qint64 id);

private:
    const Database &m_database;
};

} // namespace pacewell
