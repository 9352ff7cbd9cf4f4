// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/database.h"
#include "store/storetext.h"

#include <QFile>
#include <QSqlQuery>
#include <QUuid>

namespace pacewell {
namespace {

Result<> copyBeside(const Database &database, const QString &file, int version)
{
    const QString copy = file + QStringLiteral(".version-%1").arg(version);
    if (QFile::exists(copy))
        return success();
    // VACUUM INTO writes a whole, consistent database; under its final name only when checked.
    const QString partial = copy + QStringLiteral(".part");
    QFile::remove(partial);
    // Made here and not by SQLite, so that it never exists with wider permissions.
    QFile(partial).open(QIODevice::WriteOnly | QIODevice::NewOnly,
                        QFile::ReadOwner | QFile::WriteOwner);
    if (auto copied = database.run(QStringLiteral("VACUUM INTO ?"), {partial}); !copied)
        return failure(copied.error());
    QString verdict;
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase check = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        check.setDatabaseName(partial);
        check.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (check.open()) {
            QSqlQuery query(QStringLiteral("PRAGMA integrity_check"), check);
            verdict = query.next() ? query.value(0).toString() : QString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    if (verdict != QLatin1String("ok") || !QFile::rename(partial, copy))
        return failure(
            StoreText::tr("A safe copy of %1 could not be made, so it was not changed. Check the "
                          "free space on the disk.")
                .arg(file));
    return success();
}

Result<> runScript(const Database &database, const QString &script)
{
    for (const QString &statement : script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
        if (statement.trimmed().isEmpty())
            continue;
        if (auto result = database.run(statement); !result)
            return failure(result.error());
    }
    return success();
}

} // namespace

QStringList shippedMigrations()
{
    QStringList scripts;
    for (const char *name :
         {"0001_sessions", "0002_practices", "0003_screening", "0004_plans", "0005_reflections",
          "0006_pacing", "0007_reminders", "0008_reminder_words", "0009_diary"}) {
        QFile file(QStringLiteral(":/pacewell/migrations/%1.sql").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the migration %s is missing from the build", name);
        scripts.append(QString::fromUtf8(file.readAll()));
    }
    return scripts;
}

Result<int> versionOf(const Database &database)
{
    auto query = database.run(QStringLiteral("PRAGMA user_version"));
    if (!query)
        return failure(query.error());
    QSqlQuery row = std::move(query).value();
    row.next();
    return row.value(0).toInt();
}

Result<> migrate(const Database &database, const QStringList &scripts, const QString &file)
{
    const auto version = versionOf(database);
    if (!version)
        return failure(version.error());
    if (version.value() > scripts.size())
        return failure(
            StoreText::tr("The journal %1 was written by a newer Pacewell. Please update Pacewell; "
                          "the file was left as it is.")
                .arg(file));
    if (version.value() == scripts.size())
        return success();
    if (version.value() > 0) {
        if (auto copied = copyBeside(database, file, version.value()); !copied)
            return copied;
    }
    return database.inTransaction([&]() -> Result<> {
        // Another program may have been faster while this one waited for the lock.
        const auto current = versionOf(database);
        if (!current)
            return failure(current.error());
        for (int next = current.value(); next < scripts.size(); ++next) {
            if (auto result = runScript(database, scripts[next]); !result)
                return result;
        }
        const auto set =
            database.run(QStringLiteral("PRAGMA user_version = %1").arg(scripts.size()));
        return set ? success() : Result<>(failure(set.error()));
    });
}

} // namespace pacewell
