// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QHash>

namespace pacewell {

/// What the person chose, by name.
class SettingStore
{
public:
    explicit SettingStore(const Database &database) : m_database(database) {}

    /// Empty when never chosen.
    Result<QHash<QString, QString>> all() const;
    Result<> set(const QString &name, const QString &value);

private:
    const Database &m_database;
};

} // namespace pacewell
