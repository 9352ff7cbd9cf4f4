// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QStringList>

namespace pacewell {

/// The practices that a person likes best, by id.
class FavouriteStore
{
public:
    explicit FavouriteStore(const Database &database) : m_database(database) {}

    /// By id.
    Result<QStringList> all() const;
    /// Doing it again changes nothing.
    Result<> add(const QString &practiceId);
    Result<> remove(const QString &practiceId);

private:
    const Database &m_database;
};

} // namespace pacewell
