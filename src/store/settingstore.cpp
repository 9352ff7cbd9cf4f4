// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingstore.h"

namespace pacewell {

Result<QHash<QString, QString>> SettingStore::all() const
{
    auto rows = m_database.run(QStringLiteral("SELECT name, value FROM setting"));
    if (!rows)
        return failure(rows.error());
    QHash<QString, QString> settings;
    for (QSqlQuery row = std::move(rows).value(); row.next();)
        settings.insert(row.value(0).toString(), row.value(1).toString());
    return settings;
}

Result<> SettingStore::set(const QString &name, const QString &value)
{
    // A null string is an empty one, not SQL's NULL.
    const QString text = value.isNull() ? QStringLiteral("") : value;
    const auto saved =
        m_database.run(QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) "
                                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                       {name, text});
    return saved ? success() : Result<>(failure(saved.error()));
}

} // namespace pacewell
