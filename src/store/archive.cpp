// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archive.h"

#include "store/archivecells.h"
#include "store/migrations.h"
#include "store/ownerfile.h"
#include "store/storetext.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace pacewell {
namespace {

/// \a row as an object, in the order of the columns.
QByteArray jsonRow(const ArchiveTable &table, const QVariantList &row)
{
    QByteArrayList members;
    for (int i = 0; i < row.size(); ++i)
        members.append(jsonText(table.columns[size_t(i)].name) + ": " + jsonText(row[i]));
    return "      {" + members.join(", ") + '}';
}

Result<> writeJsonTables(const Database &database, QIODevice &to)
{
    const auto version = versionOf(database);
    const auto tables = archiveTables(database);
    if (!version || !tables)
        return failure(!version ? version.error() : tables.error());
    to.write("{\n  \"format\": " + jsonText(QLatin1String(archiveFormat)) +
             ",\n  \"version\": " + QByteArray::number(version.value()) + ",\n  \"tables\": {");
    QByteArray beforeTable = "\n";
    for (const ArchiveTable &table : tables.value()) {
        to.write(beforeTable + "    " + jsonText(table.name) + ": [");
        QByteArray beforeRow = "\n";
        const auto done = forEachRow(database, table, [&](const QVariantList &row) {
            to.write(beforeRow + jsonRow(table, row));
            beforeRow = ",\n";
        });
        if (!done)
            return done;
        to.write(beforeRow == "\n" ? "]" : "\n    ]");
        beforeTable = ",\n";
    }
    to.write("\n  }\n}\n");
    return success();
}

QByteArray csvRow(const QVariantList &row)
{
    QByteArrayList cells;
    for (const QVariant &value : row)
        cells.append(csvText(value));
    return cells.join(',') + "\r\n";
}

Result<> writeCsvTable(const Database &database, const ArchiveTable &table, QIODevice &to)
{
    QByteArrayList names;
    for (const ArchiveColumn &column : table.columns)
        names.append(column.name.toUtf8());
    to.write(names.join(',') + "\r\n");
    return forEachRow(database, table, [&](const QVariantList &row) { to.write(csvRow(row)); });
}

Result<> writeCsvFiles(const Database &database, const QDir &folder)
{
    const auto version = versionOf(database);
    const auto tables = archiveTables(database);
    if (!version || !tables)
        return failure(!version ? version.error() : tables.error());
    for (const ArchiveTable &table : tables.value()) {
        const auto done =
            writeForOwner(folder.filePath(table.name + QStringLiteral(".csv")), IfThere::Refuse,
                          [&](QIODevice &to) { return writeCsvTable(database, table, to); });
        if (!done)
            return done;
    }
    const QString sign = folder.filePath(QLatin1String(archiveSign));
    return writeForOwner(sign, IfThere::Refuse, [&](QIODevice &to) {
        to.write("{\n  \"format\": " + jsonText(QLatin1String(archiveFormat)) +
                 ",\n  \"version\": " + QByteArray::number(version.value()) + "\n}\n");
        return success();
    });
}

} // namespace

Result<> writeJson(const Database &database, const QString &file, IfThere ifThere)
{
    return writeForOwner(file, ifThere, [&](QIODevice &to) { return writeJson(database, to); });
}

Result<> writeJson(const Database &database, QIODevice &to)
{
    return database.inSnapshot([&] { return writeJsonTables(database, to); });
}

Result<> writeCsv(const Database &database, const QString &folder)
{
    const QString name = QDir::cleanPath(folder);
    if (QFileInfo::exists(name))
        return isThereAlready(name);
    const auto cannotBeMade = [&] {
        return cannotBeWritten(name, StoreText::tr("the folder cannot be made"));
    };
    QTemporaryDir partial(name + QStringLiteral(".XXXXXX")); // for its owner alone
    if (!partial.isValid())
        return cannotBeMade();
    const auto done =
        database.inSnapshot([&] { return writeCsvFiles(database, QDir(partial.path())); });
    if (!done)
        return done;
    if (!QDir().rename(partial.path(), name))
        return cannotBeMade();
    partial.setAutoRemove(false);
    return success();
}

} // namespace pacewell
