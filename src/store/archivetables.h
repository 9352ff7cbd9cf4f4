// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archiveformats.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace pacewell {

/// What an archive calls itself; see journal-format.md.
inline constexpr const char *archiveFormat = "pacewell-journal";

/// The file that says so in a folder of CSV files.
inline constexpr const char *archiveSign = "pacewell-journal.json";

/// The oldest version there are archives of.
inline constexpr int oldestArchive = 9;

struct ArchiveColumn
{
    enum class Type { Integer, Real, Text };

    QString name;
    Type type = Type::Text;
    bool isRequired = false; ///< may not be NULL
    QVariant fallback;       ///< where an archive lacks it; without one not valid
    TextFormat format = TextFormat::Free;
};

/// A table of the journal that goes into an archive, as the file itself describes it.
struct ArchiveTable
{
    QString name;
    std::vector<ArchiveColumn> columns;
    std::vector<int> key; ///< its columns, in the order of the key
    /// The column that SQLite counts up, AUTOINCREMENT; it is no part of a row's identity.
    std::optional<int> number;
    /// By what a row is known again: the key, or another unique column beside the number. Empty: by
    /// all that stands in it.
    std::vector<int> identity;
    QStringList parents; ///< tables that its rows name
    /// The table whose rows its own are a part of and go with, ON DELETE CASCADE, or empty; and the
    /// columns that name its key.
    QString whole;
    std::vector<int> wholeKey;

    /// Where the column of this name is; absent where there is none.
    std::optional<int> columnNamed(const QString &column) const;
    /// A row of fallbacks, in the order of the columns.
    QVariantList fallbacks() const;
    /// The names of its columns, in quotes, with \a after behind each and \a between between them.
    QString columnList(const std::vector<int> &places, const QString &after = {},
                       const QString &between = QStringLiteral(", ")) const;
    std::vector<int> allColumns() const;
};

/// Whether a table is only about this moment on this computer, and so in no archive.
bool isLeftOut(const QString &table);

/// All others: what is named before what names it, else by name.
Result<std::vector<ArchiveTable>> archiveTables(const Database &database);

/// Calls \a each with every row of \a table, by its key.
Result<> forEachRow(const Database &database, const ArchiveTable &table,
                    const std::function<void(const QVariantList &)> &each);

} // namespace pacewell
