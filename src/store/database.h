// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>

class QSqlError;

namespace pacewell {

/// The one file that holds what a person records: SQLite in WAL mode, every commit flushed to the
/// disk. Used from the thread that opened it.
class Database
{
public:
    static constexpr const char *fileName = "pacewell.sqlite";

    /// Opens or makes the file in \a folder and brings it up to date. A file that is damaged, or
    /// written by a newer program, is left as it is and refused.
    static Result<std::unique_ptr<Database>> open(const QString &folder);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with its values in place of the question marks. Text that is null counts
    /// as empty; absent is only a value of no type.
    Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {}) const;

    /// The same in two steps, for a statement that is run for each of many rows.
    Result<QSqlQuery> prepared(const QString &statement) const;
    Result<> runAgain(QSqlQuery &query, const QVariantList &values) const;

    /// The same as run() for one that gives no rows.
    Result<> change(const QString &statement, const QVariantList &values = {}) const;

    /// Runs \a work in one transaction that takes the write lock at once; all or nothing stays.
    Result<> inTransaction(const std::function<Result<>()> &work) const;

    /// Runs \a work, which only reads, on what stands there now, whatever is written meanwhile.
    Result<> inSnapshot(const std::function<Result<>()> &work) const;

    /// Makes the next commits quick: they give up at once where another program is writing, and
    /// return before the disk has them, so they survive a crash of the program but perhaps not a
    /// power cut.
    void setHasty(bool isHasty) const;

private:
    Database() = default;
    Result<> between(const QString &begin, const std::function<Result<>()> &work) const;
    Failure damaged() const;
    Failure explained(const QSqlError &error) const;

    QString m_file;
    QString m_connection;
};

} // namespace pacewell
