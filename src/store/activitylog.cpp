// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/activitylog.h"

#include "store/columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pacewell {
namespace {

using columns::dayIn;
using columns::textOf;
using columns::timeIn;

using std::chrono::milliseconds;
using std::chrono::seconds;

// In the order of the enumerators.
QString textOf(const std::vector<RunPart> &parts)
{
    QJsonArray array;
    for (const RunPart &part : parts)
        array.append(QJsonObject{{QStringLiteral("work"), qint64(part.work.count())},
                                 {QStringLiteral("rest"), qint64(part.rest.count())}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<RunPart> partsIn(const QVariant &column)
{
    std::vector<RunPart> parts;
    for (const QJsonValue &part : QJsonDocument::fromJson(column.toByteArray()).array())
        parts.push_back({seconds(part[u"work"].toInteger()), seconds(part[u"rest"].toInteger())});
    return parts;
}

RunInstant instantIn(const QSqlQuery &row, int column)
{
    return {timeIn(row.value(column)), row.value(column + 1).toString(),
            milliseconds(row.value(column + 2).toLongLong())};
}

QVariantList pauseOf(const Run &run)
{
    const qlonglong before = run.pausedBefore.count();
    if (!run.paused)
        return {QVariant(), QVariant(), QVariant(), before};
    return {textOf(run.paused->at), run.paused->boot, qlonglong(run.paused->sinceBoot.count()),
            before};
}

} // namespace

Result<> ActivityLog::add(const ActivityEntry &entry)
{
    return m_database.change(
        QStringLiteral(
            "INSERT INTO activity_entry (id, activity, at, day, amount, minutes, effort) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
        {entry.id, entry.activity, textOf(entry.at), textOf(entry.day), entry.amount, entry.minutes,
         int(entry.effort)});
}

Result<> ActivityLog::remove(const QString &entryId)
{
    return m_database.change(QStringLiteral("DELETE FROM activity_entry WHERE id = ?"), {entryId});
}

Result<std::vector<ActivityEntry>> ActivityLog::between(QDate first, QDate last) const
{
    auto rows = m_database.run(
        QStringLiteral("SELECT id, activity, at, day, amount, minutes, effort FROM activity_entry "
                       "WHERE day BETWEEN ? AND ? ORDER BY at, id"),
        {textOf(first), textOf(last)});
    if (!rows)
        return failure(rows.error());
    std::vector<ActivityEntry> entries;
    for (QSqlQuery row = std::move(rows).value(); row.next();)
        entries.push_back({row.value(0).toString(), row.value(1).toString(), timeIn(row.value(2)),
                           dayIn(row.value(3)), row.value(4).toDouble(), row.value(5).toDouble(),
                           Effort(row.value(6).toInt())});
    return entries;
}

Result<std::optional<Run>> ActivityLog::run() const
{
    auto rows = m_database.run(
        QStringLiteral("SELECT id, activity, day, effort, is_measuring, parts, begun_at, "
                       "begun_boot, begun_since_boot_milliseconds, paused_at, paused_boot, "
                       "paused_since_boot_milliseconds, paused_before_milliseconds "
                       "FROM activity_run"));
    if (!rows)
        return failure(rows.error());
    QSqlQuery row = std::move(rows).value();
    if (!row.next())
        return std::optional<Run>();
    Run run;
    run.id = row.value(0).toString();
    run.activity = row.value(1).toString();
    run.day = dayIn(row.value(2));
    run.effort = Effort(row.value(3).toInt());
    run.isMeasuring = row.value(4).toBool();
    run.parts = partsIn(row.value(5));
    run.begun = instantIn(row, 6);
    if (!row.isNull(9))
        run.paused = instantIn(row, 9);
    run.pausedBefore = milliseconds(row.value(12).toLongLong());
    return std::optional(run);
}

Result<bool> ActivityLog::begin(const Run &run)
{
    const auto begun = m_database.run(
        QStringLiteral(
            "INSERT INTO activity_run (only, id, activity, day, effort, is_measuring, parts, "
            "begun_at, begun_boot, begun_since_boot_milliseconds, paused_at, paused_boot, "
            "paused_since_boot_milliseconds, paused_before_milliseconds) "
            "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (only) DO NOTHING"),
        QVariantList{run.id, run.activity, textOf(run.day), int(run.effort), int(run.isMeasuring),
                     textOf(run.parts), textOf(run.begun.at), run.begun.boot,
                     qlonglong(run.begun.sinceBoot.count())} +
            pauseOf(run));
    if (!begun)
        return failure(begun.error());
    return begun.value().numRowsAffected() == 1;
}

Result<> ActivityLog::change(const Run &run)
{
    return m_database.change(
        QStringLiteral("UPDATE activity_run SET paused_at = ?, paused_boot = ?, "
                       "paused_since_boot_milliseconds = ?, paused_before_milliseconds = ? "
                       "WHERE id = ?"),
        pauseOf(run) + QVariantList{run.id});
}

Result<> ActivityLog::end(const QString &runId, const std::optional<ActivityEntry> &entry)
{
    return m_database.inTransaction([&]() -> Result<> {
        const auto ended =
            m_database.change(QStringLiteral("DELETE FROM activity_run WHERE id = ?"), {runId});
        return ended && entry ? add(*entry) : ended;
    });
}

} // namespace pacewell
