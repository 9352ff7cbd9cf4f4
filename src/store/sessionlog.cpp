// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sessionlog.h"

#include "core/content/contentnames.h"

#include <QHash>

namespace pacewell {
namespace {

using std::chrono::milliseconds;

SessionOutcome sessionIn(const QSqlQuery &row)
{
    SessionOutcome outcome;
    outcome.id = row.value(0).toString();
    outcome.routineId = row.value(1).toString();
    outcome.routineName = row.value(2).toString();
    outcome.startedAt = QDateTime::fromString(row.value(3).toString(), Qt::ISODateWithMs);
    outcome.day = QDate::fromString(row.value(4).toString(), Qt::ISODate);
    outcome.planned = milliseconds(row.value(5).toLongLong());
    outcome.done = milliseconds(row.value(6).toLongLong());
    outcome.isCompleted = row.value(7).toBool();
    outcome.isGentler = row.value(8).toBool();
    outcome.practice = practiceKindNamed(row.value(9).toString()).value_or(PracticeKind::Stretch);
    // Rows of the first version say how long the person practised, not when they ended.
    outcome.endedAt = row.isNull(10)
                          ? outcome.startedAt.addMSecs(outcome.done.count())
                          : QDateTime::fromString(row.value(10).toString(), Qt::ISODateWithMs);
    return outcome;
}

StepOutcome stepIn(const QSqlQuery &row)
{
    return {row.value(1).toString(),
            milliseconds(row.value(2).toLongLong()),
            milliseconds(row.value(3).toLongLong()),
            row.value(4).toBool(),
            row.value(5).toBool(),
            row.value(6).toBool(),
            sideNamed(row.value(7).toString()).value_or(Side::Both),
            areaNamed(row.value(8).toString())};
}

QVariant sideColumn(Side side)
{
    if (side == Side::Both)
        return {};
    return side == Side::Left ? QStringLiteral("left") : QStringLiteral("right");
}

} // namespace

Result<> SessionLog::append(const SessionOutcome &outcome)
{
    return m_database.inTransaction([&]() -> Result<> {
        auto added = m_database.run(
            QStringLiteral("INSERT INTO session (id, routine_id, routine_name, started_at, day, "
                           "planned_ms, done_ms, completed, gentler, practice, ended_at) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
            {outcome.id, outcome.routineId, outcome.routineName,
             outcome.startedAt.toUTC().toString(Qt::ISODateWithMs),
             outcome.day.toString(Qt::ISODate), qint64(outcome.planned.count()),
             qint64(outcome.done.count()), int(outcome.isCompleted), int(outcome.isGentler),
             nameOf(outcome.practice), outcome.endedAt.toUTC().toString(Qt::ISODateWithMs)});
        if (!added)
            return failure(added.error());
        const bool isThereAlready = added.value().numRowsAffected() == 0;
        for (int i = 0; !isThereAlready && i < int(outcome.steps.size()); ++i) {
            const StepOutcome &step = outcome.steps[size_t(i)];
            const auto stepAdded = m_database.run(
                QStringLiteral("INSERT INTO session_step (session_id, position, exercise_id, "
                               "planned_ms, done_ms, skipped, easier, hurt, side, site) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                {outcome.id, i, step.itemId, qint64(step.planned.count()),
                 qint64(step.done.count()), int(step.isSkipped), int(step.isEasier), int(step.hurt),
                 sideColumn(step.side), step.site ? QVariant(nameOf(*step.site)) : QVariant()});
            if (!stepAdded)
                return failure(stepAdded.error());
        }
        const auto cleared = m_database.run(
            QStringLiteral("DELETE FROM checkpoint WHERE session_id = ?"), {outcome.id});
        return cleared ? success() : Result<>(failure(cleared.error()));
    });
}

Result<std::vector<SessionOutcome>> SessionLog::between(QDate first, QDate last) const
{
    const QVariantList days{first.toString(Qt::ISODate), last.toString(Qt::ISODate)};
    auto rows = m_database.run(
        QStringLiteral("SELECT id, routine_id, routine_name, started_at, day, planned_ms, "
                       "done_ms, completed, gentler, practice, ended_at FROM session WHERE day "
                       "BETWEEN ? AND ? "
                       "ORDER BY started_at, id"),
        days);
    if (!rows)
        return failure(rows.error());
    std::vector<SessionOutcome> sessions;
    QHash<QString, size_t> indexOf;
    for (QSqlQuery row = std::move(rows).value(); row.next();) {
        sessions.push_back(sessionIn(row));
        indexOf.insert(sessions.back().id, sessions.size() - 1);
    }

    auto steps = m_database.run(
        QStringLiteral("SELECT session_id, exercise_id, step.planned_ms, step.done_ms, skipped, "
                       "easier, hurt, side, site FROM session_step AS step "
                       "JOIN session ON session.id = session_id "
                       "WHERE day BETWEEN ? AND ? ORDER BY session_id, position"),
        days);
    if (!steps)
        return failure(steps.error());
    for (QSqlQuery row = std::move(steps).value(); row.next();) {
        // A session that another program added between the two reads is left for the next time.
        if (const auto it = indexOf.constFind(row.value(0).toString()); it != indexOf.cend())
            sessions[*it].steps.push_back(stepIn(row));
    }
    return sessions;
}

Result<std::vector<SessionOutcome>> SessionLog::all() const
{
    return between(QDate(1, 1, 1), QDate(9999, 12, 31));
}

Result<bool> SessionLog::isEmpty() const
{
    auto rows = m_database.run(QStringLiteral("SELECT 1 FROM session LIMIT 1"));
    if (!rows)
        return failure(rows.error());
    return !std::move(rows).value().next();
}

} // namespace pacewell
