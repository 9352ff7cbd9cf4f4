// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvimport.h"

#include "store/csvreader.h"
#include "store/jsonimport.h"
#include "store/storetext.h"

#include <QDir>

namespace pacewell {
namespace {

/// Takes the rows of one file.
class CsvTable
{
public:
    CsvTable(const ArchiveTable &table, const QString &file, JournalMerge &merge)
        : m_table(table), m_file(file), m_merge(merge)
    {
    }

    Result<> take(QIODevice &from)
    {
        const auto end = CsvReader::read(from, [&](const std::vector<CsvCell> &cells, int line) {
            return m_columns.empty() ? takeHeader(cells, line) : takeRow(cells, line);
        });
        if (!end)
            return failure(end.error());
        if (end.value().kind == CsvReader::End::Kind::OutOfMemory)
            return failure(StoreText::tr("%1 cannot be read: there is too little memory. Nothing "
                                         "was changed.")
                               .arg(at(end.value().line)));
        if (end.value().kind == CsvReader::End::Kind::CutOff)
            m_merge.refuse(at(end.value().line),
                           StoreText::tr("the file is cut off here; this row was left out"));
        else if (end.value().kind == CsvReader::End::Kind::TooManyCells)
            m_merge.refuse(at(end.value().line),
                           StoreText::tr("this row has more than %1 cells; it and what follows in "
                                         "this file were left out")
                               .arg(CsvReader::mostCells));
        else if (end.value().kind == CsvReader::End::Kind::TooLong)
            m_merge.refuse(at(end.value().line),
                           StoreText::tr("this row is longer than %1 MB; it and what follows in "
                                         "this file were left out")
                               .arg(CsvReader::longestRow >> 20));
        return success();
    }

private:
    Result<> takeHeader(const std::vector<CsvCell> &cells, int line)
    {
        for (const CsvCell &cell : cells) {
            const auto name = utf8Text(cell);
            if (!name)
                return notUtf8(line);
            auto place = m_table.columnNamed(*name);
            if (place && std::ranges::find(m_columns, place) != m_columns.end())
                place.reset();
            if (!place)
                m_merge.refuse(at(line), StoreText::tr("\"%1\" is not known here, and was left out")
                                             .arg(name->left(40)));
            m_columns.push_back(place);
        }
        return success();
    }

    Result<> takeRow(const std::vector<CsvCell> &cells, int line)
    {
        if (cells.size() != m_columns.size()) {
            m_merge.refuse(at(line), StoreText::tr("this row has %1 cells instead of %2")
                                         .arg(cells.size())
                                         .arg(m_columns.size()));
            return success();
        }
        QVariantList row = m_table.fallbacks();
        for (size_t i = 0; i < cells.size(); ++i) {
            const auto text = utf8Text(cells[i]);
            if (!text)
                return notUtf8(line);
            if (!m_columns[i])
                continue;
            const auto value = valueIn(*text, !cells[i], m_table.columns[size_t(*m_columns[i])]);
            if (!value) {
                m_merge.refuse(at(line), value.error());
                return success();
            }
            row[*m_columns[i]] = value.value();
        }
        return m_merge.take(row, at(line));
    }

    Result<> notUtf8(int line) const
    {
        return failure(StoreText::tr("%1 is not UTF-8 text. Save it as UTF-8, or export it again. "
                                     "Nothing was changed.")
                           .arg(at(line)));
    }

    QString at(int line) const { return QStringLiteral("%1:%2").arg(m_file).arg(line); }

    const ArchiveTable &m_table;
    const QString &m_file;
    JournalMerge &m_merge;
    std::vector<std::optional<int>> m_columns; ///< where the cells of a row belong
};

Result<> importTable(const ArchiveTable &table, const QDir &folder, const QString &name,
                     JournalMerge &merge)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            StoreText::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
    if (const auto begun = merge.begin(table); !begun)
        return begun;
    if (const auto done = CsvTable(table, name, merge).take(file); !done)
        return done;
    if (file.error() != QFile::NoError)
        return failure(
            StoreText::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
    return merge.end();
}

} // namespace

Result<> importCsv(const QString &path, JournalMerge &merge)
{
    const QDir folder(path);
    if (!folder.exists(QLatin1String(archiveSign)))
        return failure(
            StoreText::tr("There is no %1 in %2, so it is no journal that Pacewell exported. "
                          "Nothing was changed.")
                .arg(QLatin1String(archiveSign), path));
    if (const auto sign = archiveObject(folder.filePath(QLatin1String(archiveSign))); !sign)
        return failure(sign.error());
    QStringList files = folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    for (const ArchiveTable &table : merge.tables()) {
        const QString name = table.name + QStringLiteral(".csv");
        if (!files.removeOne(name))
            continue;
        if (const auto done = importTable(table, folder, name, merge); !done)
            return done;
    }
    for (const QString &name : std::as_const(files))
        merge.refuse(name, StoreText::tr("this is not known here, and was left out"));
    return success();
}

} // namespace pacewell
