// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archivetables.h"

#include "store/storetext.h"

#include <QSqlError>

#include <algorithm>
#include <map>
#include <numeric>

namespace pacewell {
namespace {

// On another computer, or on another day, these say nothing.
const QString leftOut[] = {
    QStringLiteral("checkpoint"),   // the session that is running just now
    QStringLiteral("activity_run"), // the timer that is on, by the start of this computer
};

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

ArchiveColumn::Type typeNamed(const QString &name)
{
    if (name == QLatin1String("INTEGER"))
        return ArchiveColumn::Type::Integer;
    return name == QLatin1String("REAL") ? ArchiveColumn::Type::Real : ArchiveColumn::Type::Text;
}

Result<QVariant> valueOf(const Database &database, const QString &expression)
{
    auto query = database.run(QStringLiteral("SELECT ") + expression);
    if (!query)
        return failure(query.error());
    QSqlQuery row = std::move(query).value();
    row.next();
    return row.value(0);
}

Result<> addColumns(const Database &database, ArchiveTable &table)
{
    auto columns = database.run(QStringLiteral("SELECT name, type, \"notnull\", dflt_value, pk "
                                               "FROM pragma_table_info(?) ORDER BY cid"),
                                {table.name});
    if (!columns)
        return failure(columns.error());
    std::map<int, int> key; // place in the key, column
    for (QSqlQuery row = std::move(columns).value(); row.next();) {
        const QString name = row.value(0).toString();
        ArchiveColumn column{name, typeNamed(row.value(1).toString()),
                             row.value(2).toBool() || row.value(4).toInt() > 0, QVariant(),
                             formatOf(table.name, name)};
        if (!row.isNull(3)) {
            const auto fallback = valueOf(database, row.value(3).toString());
            if (!fallback)
                return failure(fallback.error());
            column.fallback = fallback.value();
        }
        if (row.value(4).toInt() > 0)
            key.emplace(row.value(4).toInt(), int(table.columns.size()));
        table.columns.push_back(column);
    }
    for (const auto &[place, column] : key)
        table.key.push_back(column);
    return success();
}

Result<> addIdentity(const Database &database, ArchiveTable &table, bool isCounted)
{
    if (!isCounted) {
        table.identity = table.key;
        return success();
    }
    table.number = table.key.front();
    table.columns[size_t(*table.number)].isRequired = false;
    auto unique =
        database.run(QStringLiteral("SELECT info.name FROM pragma_index_list(?) AS list, "
                                    "pragma_index_info(list.name) AS info WHERE list.origin = 'u' "
                                    "ORDER BY list.seq, info.seqno"),
                     {table.name});
    if (!unique)
        return failure(unique.error());
    for (QSqlQuery row = std::move(unique).value(); row.next();)
        table.identity.push_back(table.columnNamed(row.value(0).toString()).value());
    return success();
}

Result<> addParents(const Database &database, ArchiveTable &table)
{
    auto keys = database.run(QStringLiteral("SELECT \"table\", \"from\", on_delete "
                                            "FROM pragma_foreign_key_list(?) ORDER BY id, seq"),
                             {table.name});
    if (!keys)
        return failure(keys.error());
    for (QSqlQuery row = std::move(keys).value(); row.next();) {
        const QString parent = row.value(0).toString();
        table.parents.append(parent);
        if (row.value(2).toString() != QLatin1String("CASCADE"))
            continue;
        table.whole = parent;
        table.wholeKey.push_back(table.columnNamed(row.value(1).toString()).value());
    }
    // SQLite does not know that a plan names people who help.
    if (table.name == QLatin1String("flare_plan"))
        table.parents.append(QStringLiteral("contact"));
    return success();
}

Result<ArchiveTable> described(const Database &database, const QString &name, bool isCounted)
{
    ArchiveTable table;
    table.name = name;
    if (const auto done = addColumns(database, table); !done)
        return failure(done.error());
    if (const auto done = addIdentity(database, table, isCounted); !done)
        return failure(done.error());
    if (const auto done = addParents(database, table); !done)
        return failure(done.error());
    return table;
}

/// What is named comes before what names it.
std::vector<ArchiveTable> sorted(std::vector<ArchiveTable> tables)
{
    std::vector<ArchiveTable> all;
    while (!tables.empty()) {
        const auto next = std::ranges::find_if(tables, [&](const ArchiveTable &table) {
            return std::ranges::none_of(tables, [&](const ArchiveTable &other) {
                return &other != &table && table.parents.contains(other.name);
            });
        });
        const auto taken = next != tables.end() ? next : tables.begin();
        all.push_back(*taken);
        tables.erase(taken);
    }
    return all;
}

} // namespace

std::optional<int> ArchiveTable::columnNamed(const QString &column) const
{
    const auto found = std::ranges::find(columns, column, &ArchiveColumn::name);
    return found != columns.end() ? std::optional(int(found - columns.begin())) : std::nullopt;
}

QVariantList ArchiveTable::fallbacks() const
{
    QVariantList row;
    for (const ArchiveColumn &column : columns)
        row.append(column.fallback);
    return row;
}

QString ArchiveTable::columnList(const std::vector<int> &places, const QString &after,
                                 const QString &between) const
{
    QStringList names;
    for (const int place : places)
        names.append(quoted(columns[size_t(place)].name) + after);
    return names.join(between);
}

std::vector<int> ArchiveTable::allColumns() const
{
    std::vector<int> places(columns.size());
    std::iota(places.begin(), places.end(), 0);
    return places;
}

bool isLeftOut(const QString &table)
{
    return std::ranges::find(leftOut, table) != std::end(leftOut);
}

Result<std::vector<ArchiveTable>> archiveTables(const Database &database)
{
    auto names = database.run(
        QStringLiteral("SELECT name, sql LIKE '%AUTOINCREMENT%' FROM sqlite_schema "
                       "WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                       "ORDER BY name"));
    if (!names)
        return failure(names.error());
    std::vector<ArchiveTable> tables;
    for (QSqlQuery row = std::move(names).value(); row.next();) {
        if (isLeftOut(row.value(0).toString()))
            continue;
        auto table = described(database, row.value(0).toString(), row.value(1).toBool());
        if (!table)
            return failure(table.error());
        tables.push_back(std::move(table).value());
    }
    return sorted(std::move(tables));
}

Result<> forEachRow(const Database &database, const ArchiveTable &table,
                    const std::function<void(const QVariantList &)> &each)
{
    auto rows = database.run(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                                 .arg(table.columnList(table.allColumns()), quoted(table.name),
                                      table.columnList(table.key)));
    if (!rows)
        return failure(rows.error());
    QSqlQuery row = std::move(rows).value();
    QVariantList values(qsizetype(table.columns.size()));
    while (row.next()) {
        for (int i = 0; i < values.size(); ++i)
            values[i] = row.isNull(i) ? QVariant() : row.value(i);
        each(values);
    }
    if (row.lastError().isValid())
        return failure(StoreText::tr("The journal could not be read to its end: %1")
                           .arg(row.lastError().text()));
    return success();
}

} // namespace pacewell
