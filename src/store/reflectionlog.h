// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/reflection.h"
#include "store/database.h"

namespace pacewell {

/// What was written while thinking something over, as far as it was to be kept.
class ReflectionLog
{
public:
    explicit ReflectionLog(const Database &database) : m_database(database) {}

    /// Its number is given by the store.
    Result<> append(const ReflectionEntry &entry);

    /// What was written last comes first.
    Result<std::vector<ReflectionEntry>> all() const;

    Result<> remove(qint64 number);
    Result<> forgetAll();

    /// Whether \a answers, JSON, are such as append() writes.
    static bool canRead(const QString &answers);

private:
    const Database &m_database;
};

} // namespace pacewell
