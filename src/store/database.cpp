// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/migrations.h"
#include "store/storetext.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace pacewell {
namespace {

// How long to wait for another program that is writing, in milliseconds.
constexpr int busyTimeout = 5000;
constexpr int hastyTimeout = 20;

constexpr qint64 smallestPage = 512; ///< bytes, of any SQLite file

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &folder)
{
    std::unique_ptr<Database> database(new Database);
    database->m_file = QDir(folder).filePath(QLatin1String(fileName));
    database->m_connection = QUuid::createUuid().toString(QUuid::WithoutBraces);

    // Made here and not by SQLite, so that it never exists with wider permissions. Another program
    // may be faster.
    QFile file(database->m_file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFile::ReadOwner | QFile::WriteOwner) &&
        !file.exists())
        return failure(
            StoreText::tr("%1 cannot be made: %2. Check the folder's permissions and free space.")
                .arg(database->m_file, file.errorString()));
    file.close();
    // SQLite takes so short a file for an empty one and would write over it.
    if (file.size() > 0 && file.size() < smallestPage)
        return database->damaged();

    QSqlDatabase connection =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    connection.setDatabaseName(database->m_file);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout));
    if (!connection.open())
        return database->explained(connection.lastError());
    for (const char *pragma : {"PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON"}) {
        if (auto result = database->run(QLatin1String(pragma)); !result)
            return failure(result.error());
    }
    if (auto result = migrate(*database, shippedMigrations(), database->m_file); !result)
        return failure(result.error());
    // Last, because it is written into the file, and a refused one stays as it is.
    if (auto result = database->run(QStringLiteral("PRAGMA journal_mode=WAL")); !result)
        return failure(result.error());
    return database;
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values) const
{
    auto query = prepared(statement);
    if (!query)
        return query;
    QSqlQuery running = std::move(query).value();
    if (const auto done = runAgain(running, values); !done)
        return failure(done.error());
    return running;
}

Result<QSqlQuery> Database::prepared(const QString &statement) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return explained(query.lastError());
    return query;
}

Result<> Database::runAgain(QSqlQuery &query, const QVariantList &values) const
{
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        const bool isNullText = value.userType() == QMetaType::QString && value.toString().isNull();
        query.bindValue(i, isNullText ? QVariant(QStringLiteral("")) : value);
    }
    if (!query.exec())
        return explained(query.lastError());
    return success();
}

Result<> Database::change(const QString &statement, const QVariantList &values) const
{
    const auto done = run(statement, values);
    return done ? success() : Result<>(failure(done.error()));
}

Result<> Database::inTransaction(const std::function<Result<>()> &work) const
{
    return between(QStringLiteral("BEGIN IMMEDIATE"), work);
}

Result<> Database::inSnapshot(const std::function<Result<>()> &work) const
{
    return between(QStringLiteral("BEGIN"), work);
}

Result<> Database::between(const QString &begin, const std::function<Result<>()> &work) const
{
    if (auto begun = run(begin); !begun)
        return failure(begun.error());
    const Result<> done = work();
    if (done) {
        const auto committed = run(QStringLiteral("COMMIT"));
        if (committed)
            return success();
        (void)run(QStringLiteral("ROLLBACK"));
        return failure(committed.error());
    }
    (void)run(QStringLiteral("ROLLBACK"));
    return done;
}

void Database::setHasty(bool isHasty) const
{
    (void)run(QStringLiteral("PRAGMA synchronous=%1")
                  .arg(isHasty ? QLatin1String("NORMAL") : QLatin1String("FULL")));
    (void)run(QStringLiteral("PRAGMA busy_timeout=%1").arg(isHasty ? hastyTimeout : busyTimeout));
}

Failure Database::damaged() const
{
    return failure(
        StoreText::tr("The journal file %1 is damaged. It was left untouched. Move it to a safe "
                      "place, then start again: a new one is made.")
            .arg(m_file));
}

Failure Database::explained(const QSqlError &error) const
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged();
    case SQLITE_FULL:
    case SQLITE_IOERR: // a full disk is met as this where SQLite's helper files cannot grow
        return failure(
            StoreText::tr("The disk is full, so %1 cannot be written. Free some space and try "
                          "again.")
                .arg(m_file));
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return failure(
            StoreText::tr("%1 cannot be written. Check the permissions of the file and its "
                          "folder, and try again.")
                .arg(m_file));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(
            StoreText::tr("%1 is in use by another program. Close it and try again.").arg(m_file));
    default:
        return failure(StoreText::tr("%1 cannot be used: %2").arg(m_file, error.text()));
    }
}

} // namespace pacewell
