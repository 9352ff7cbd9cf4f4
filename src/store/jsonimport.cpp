// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsonimport.h"

#include "store/archivecells.h"
#include "store/migrations.h"
#include "store/storetext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace pacewell {
namespace {

Failure unusable(const QString &file, const QJsonParseError &error)
{
    if (error.error == QJsonParseError::IllegalUTF8String)
        return failure(StoreText::tr("%1 is not UTF-8 text. Save it as UTF-8, or export it again. "
                                     "Nothing was changed.")
                           .arg(file));
    return failure(StoreText::tr("%1 is broken or not whole (%2, at byte %3). Export it again. "
                                 "Nothing was changed.")
                       .arg(file, error.errorString())
                       .arg(error.offset));
}

Result<> accepted(const QJsonObject &archive, const QString &file)
{
    const QJsonValue version = archive[u"version"];
    if (archive[u"format"] != QLatin1String(archiveFormat) || !version.isDouble())
        return failure(
            StoreText::tr("%1 is no journal that Pacewell exported. Nothing was changed.")
                .arg(file));
    if (version.toDouble() > double(shippedMigrations().size()))
        return failure(StoreText::tr("%1 was exported by a newer Pacewell. Please update Pacewell "
                                     "and try again. Nothing was changed.")
                           .arg(file));
    if (version.toDouble() < oldestArchive)
        return failure(StoreText::tr("%1 says that it is of version %2, and exports begin with "
                                     "version %3. Nothing was changed.")
                           .arg(file)
                           .arg(version.toDouble())
                           .arg(oldestArchive));
    return success();
}

/// Takes the rows of one table after the other.
class JsonTable
{
public:
    JsonTable(const ArchiveTable &table, const QString &file, JournalMerge &merge)
        : m_table(table), m_file(file), m_merge(merge)
    {
    }

    Result<> take(const QJsonArray &rows)
    {
        int place = 0;
        for (const QJsonValue &row : rows) {
            const QString where =
                StoreText::tr("%1, %2, row %3").arg(m_file, m_table.name).arg(++place);
            if (!row.isObject()) {
                m_merge.refuse(where, StoreText::tr("this is no row"));
                continue;
            }
            if (const auto done = takeRow(row.toObject(), where); !done)
                return done;
        }
        return success();
    }

private:
    Result<> takeRow(const QJsonObject &object, const QString &where)
    {
        QVariantList row = m_table.fallbacks();
        for (auto cell = object.begin(); cell != object.end(); ++cell) {
            const auto place = m_table.columnNamed(cell.key());
            if (!place) {
                refuseColumn(cell.key(), where);
                continue;
            }
            const auto value = valueIn(cell.value(), m_table.columns[size_t(*place)]);
            if (!value) {
                m_merge.refuse(where, value.error());
                return success();
            }
            row[*place] = value.value();
        }
        return m_merge.take(row, where);
    }

    /// Told once, not of each row.
    void refuseColumn(const QString &name, const QString &where)
    {
        if (!m_unknown.contains(name) && m_unknown.size() < ImportReport::mostListed) {
            m_unknown.insert(name);
            m_merge.refuse(
                where,
                StoreText::tr("\"%1\" is not known here, and was left out").arg(name.left(40)));
        }
    }

    const ArchiveTable &m_table;
    const QString &m_file;
    JournalMerge &m_merge;
    QSet<QString> m_unknown;
};

Result<> importTables(const QJsonObject &tables, const QString &file, JournalMerge &merge)
{
    QStringList unknown = tables.keys();
    for (const ArchiveTable &table : merge.tables()) {
        if (!unknown.removeOne(table.name))
            continue;
        const QJsonValue rows = tables[table.name];
        if (!rows.isArray()) {
            merge.refuse(file, StoreText::tr("%1 is no list of rows").arg(table.name));
            continue;
        }
        if (const auto begun = merge.begin(table); !begun)
            return begun;
        if (const auto done = JsonTable(table, file, merge).take(rows.toArray()); !done)
            return done;
        if (const auto ended = merge.end(); !ended)
            return ended;
    }
    for (const QString &name : std::as_const(unknown))
        merge.refuse(
            file, StoreText::tr("\"%1\" is not known here, and was left out").arg(name.left(40)));
    return success();
}

} // namespace

Result<QJsonObject> archiveObject(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(StoreText::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    const QByteArray bytes = file.read(mostJsonBytes + 1);
    if (bytes.size() > mostJsonBytes)
        return failure(StoreText::tr("%1 is larger than %2 MB, too much to be read as one file. "
                                     "Export it as CSV instead. Nothing was changed.")
                           .arg(name)
                           .arg(mostJsonBytes >> 20));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return unusable(name, error);
    const auto fine = accepted(document.object(), name);
    return fine ? Result<QJsonObject>(document.object()) : failure(fine.error());
}

Result<> importJson(const QString &file, JournalMerge &merge)
{
    const auto archive = archiveObject(file);
    if (!archive)
        return failure(archive.error());
    const QJsonValue tables = archive.value()[u"tables"];
    if (!tables.isObject())
        return failure(
            StoreText::tr("%1 is no journal that Pacewell exported. Nothing was changed.")
                .arg(file));
    return importTables(tables.toObject(), QFileInfo(file).fileName(), merge);
}

} // namespace pacewell
