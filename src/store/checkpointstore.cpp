// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkpointstore.h"

#include "store/checkpointjson.h"

namespace pacewell {

Result<> CheckpointStore::save(const SessionCheckpoint &checkpoint)
{
    m_database.setHasty(true);
    const auto saved = m_database.run(
        QStringLiteral("INSERT INTO checkpoint (only, session_id, state) VALUES (1, ?, ?) "
                       "ON CONFLICT (only) DO UPDATE SET session_id = excluded.session_id, "
                       "state = excluded.state"),
        {checkpoint.soFar.id, QString::fromUtf8(toJson(checkpoint))});
    m_database.setHasty(false);
    return saved ? success() : Result<>(failure(saved.error()));
}

Result<std::optional<SessionCheckpoint>> CheckpointStore::load() const
{
    auto rows = m_database.run(QStringLiteral("SELECT state FROM checkpoint"));
    if (!rows)
        return failure(rows.error());
    QSqlQuery row = std::move(rows).value();
    if (!row.next())
        return std::optional<SessionCheckpoint>();
    return checkpointFromJson(row.value(0).toString().toUtf8());
}

Result<> CheckpointStore::clear()
{
    const auto cleared = m_database.run(QStringLiteral("DELETE FROM checkpoint"));
    return cleared ? success() : Result<>(failure(cleared.error()));
}

} // namespace pacewell
