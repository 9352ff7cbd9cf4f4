// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/contact.h"
#include "store/database.h"

#include <vector>

namespace pacewell {

/// The people who help, in the person's own order.
class ContactStore
{
public:
    explicit ContactStore(const Database &database) : m_database(database) {}

    Result<std::vector<Contact>> all() const;

    /// Adds it at the end; its id is given by the store and returned.
    Result<qint64> add(const Contact &contact);
    /// Puts it in place of the one with its id; nothing where that is gone.
    Result<> change(const Contact &contact);
    /// Puts it at \a position, from 0, among the others.
    Result<> move(qint64 id, int position);
    /// The plan for a flare names them no more either.
    Result<> remove(qint64 id);
    Result<> forgetAll();

private:
    const Database &m_database;
};

} // namespace pacewell
