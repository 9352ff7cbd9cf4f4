// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archiveimport.h"
#include "store/archivetables.h"

#include <QHash>
#include <QSet>

namespace pacewell {

/// Brings the rows of an archive into the journal, table by table, in the order of archiveTables().
/// What is there stays as it is, but for the numbers of what stands in order of time.
class JournalMerge
{
public:
    JournalMerge(const Database &database, const std::vector<ArchiveTable> &tables, QDate today);

    /// From here on rows are of this table.
    Result<> begin(const ArchiveTable &table);

    /// One row, in the order of the table's columns; \a where it stands, for what is told of it.
    Result<> take(const QVariantList &row, const QString &where);

    Result<> end();

    /// Something that cannot be used.
    void refuse(const QString &where, const QString &what);

    const std::vector<ArchiveTable> &tables() const { return m_tables; }
    const ImportReport &report() const { return m_report; }

private:
    enum class Standing { Absent, Same, Other };

    Result<QVariantList> asStored(QVariantList row) const;
    Result<Standing> standing(const QVariantList &row);
    Result<> takeNew(const QVariantList &row, const QString &where);
    Result<bool> isWholeThere(const QVariantList &part);
    Result<> insert(const QVariantList &row, const QString &where);
    Result<> prepareLookUp();
    Result<> prepareLookUpOfWhole();
    Result<> readStanding();
    Result<> putInOrderOfTime();
    void keep(const QVariantList &row, const QString &where);
    QVariantList withoutNumber(QVariantList row) const;
    QVariantList withHelpersOf(QVariantList row) const;
    QString keyText(const QVariantList &row, const std::vector<int> &places) const;

    const Database &m_database;
    const std::vector<ArchiveTable> &m_tables;
    QDate m_today;
    ImportReport m_report;

    ArchiveTable m_table;
    bool m_wasEmpty = true;
    int m_addedBefore = 0; ///< to other tables
    QSqlQuery m_lookUp;
    QSqlQuery m_lookUpOfWhole;
    QSqlQuery m_insert;
    QHash<QByteArray, qint64> m_there; ///< numbers by content, where that is all of the identity

    QSet<QString> m_wholes;                  ///< tables whose rows have parts
    QHash<QString, QSet<QString>> m_newKeys; ///< of wholes that were added
    QHash<qint64, qint64> m_contacts;        ///< from the archive's id to the journal's
};

} // namespace pacewell
