// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archive.h"
#include "store/archiveimport.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace pacewell {

/// A journal in a folder of its own, and the files that come out of it and go into it.
class Archiving
{
public:
    Archiving()
    {
        // To bring a file up to date takes long, and no test here looks at a power cut.
        static const QTemporaryDir empty;
        const QString name = QLatin1String(Database::fileName);
        if (!QFile::exists(empty.filePath(name)))
            (void)Database::open(empty.path());
        QFile::copy(empty.filePath(name), path(name));
        m_database = Database::open(m_dir.path()).value();
        run(QStringLiteral("PRAGMA synchronous=OFF"));
    }

    const Database &database() const { return *m_database; }
    QString path(const QString &name) const { return m_dir.filePath(name); }

    void run(const QString &statement, const QVariantList &values = {}) const
    {
        if (const auto done = m_database->change(statement, values); !done)
            qFatal("%s: %s", qPrintable(statement), qPrintable(done.error()));
    }

    QString first(const QString &select) const
    {
        auto query = m_database->run(select).value();
        return query.next() ? query.value(0).toString() : QStringLiteral("none");
    }

    /// All of it, as it is written.
    QByteArray json() const
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        return writeJson(*m_database, buffer) ? bytes : QByteArray("failed");
    }

    Result<ImportReport> import(const QString &archive) const
    {
        return importJournal(*m_database, archive, today);
    }

    /// The same of a JSON file with these bytes.
    Result<ImportReport> importBytes(const QByteArray &bytes) const
    {
        write(QStringLiteral("given.json"), bytes);
        return import(path(QStringLiteral("given.json")));
    }

    /// The same of a JSON archive with these tables.
    Result<ImportReport> importTables(const QByteArray &tables) const
    {
        return importBytes(
            "{\"format\": \"pacewell-journal\", \"version\": 9, \"tables\": " + tables + "}");
    }

    /// The same of a CSV archive with one file.
    Result<ImportReport> importCsvFile(const QString &name, const QByteArray &bytes) const
    {
        const QString folder = QStringLiteral("given");
        QDir(path(folder)).removeRecursively();
        QDir().mkpath(path(folder));
        write(folder + QStringLiteral("/pacewell-journal.json"),
              "{\"format\": \"pacewell-journal\", \"version\": 9}");
        write(folder + QLatin1Char('/') + name, bytes);
        return import(path(folder));
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
    }

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

    static inline const QDate today{2026, 11, 28};

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Database> m_database;
};

/// What was told of rows, a line each.
inline QString told(const std::vector<ImportRemark> &remarks)
{
    QStringList lines;
    for (const ImportRemark &remark : remarks)
        lines.append(remark.text());
    return lines.join(QLatin1Char('\n'));
}

/// "added known kept not taken"
inline QString counts(const ImportReport &report)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(report.added)
        .arg(report.known)
        .arg(report.kept)
        .arg(report.notTakenCount);
}

} // namespace pacewell
