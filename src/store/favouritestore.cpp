// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/favouritestore.h"

namespace pacewell {

Result<QStringList> FavouriteStore::all() const
{
    auto rows =
        m_database.run(QStringLiteral("SELECT practice_id FROM favourite ORDER BY practice_id"));
    if (!rows)
        return failure(rows.error());
    QStringList ids;
    for (QSqlQuery row = std::move(rows).value(); row.next();)
        ids.append(row.value(0).toString());
    return ids;
}

Result<> FavouriteStore::add(const QString &practiceId)
{
    const auto added = m_database.run(
        QStringLiteral("INSERT INTO favourite (practice_id) VALUES (?) ON CONFLICT DO NOTHING"),
        {practiceId});
    return added ? success() : Result<>(failure(added.error()));
}

Result<> FavouriteStore::remove(const QString &practiceId)
{
    const auto removed =
        m_database.run(QStringLiteral("DELETE FROM favourite WHERE practice_id = ?"), {practiceId});
    return removed ? success() : Result<>(failure(removed.error()));
}

} // namespace pacewell
