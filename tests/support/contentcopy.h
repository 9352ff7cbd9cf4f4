// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace pacewell {

/// A copy of tests/data/small-content that a test may damage. Media is an empty folder beside it.
class ContentCopy
{
public:
    ContentCopy()
    {
        const QDir source(QStringLiteral(TEST_DATA "/small-content"));
        for (const char *part : {"exercises", "routines", "languages/xx"}) {
            const QDir from(source.filePath(QLatin1String(part)));
            QDir().mkpath(folder() + QLatin1Char('/') + QLatin1String(part));
            for (const QString &name : from.entryList(QDir::Files)) {
                const QString to = path(QLatin1String(part) + QLatin1Char('/') + name);
                QFile::copy(from.filePath(name), to);
                QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
            }
        }
        QDir().mkpath(media());
    }

    QString folder() const { return m_dir.filePath(QStringLiteral("content")); }
    QString media() const { return m_dir.filePath(QStringLiteral("media")); }
    QString path(const QString &name) const { return folder() + QLatin1Char('/') + name; }

    /// Makes or replaces a file below the content folder.
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    }

    QJsonObject object(const QString &name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qUtf8Printable(file.fileName()));
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    /// Sets one member of the object in a file; an undefined value removes it.
    void set(const QString &name, const QString &key, const QJsonValue &value) const
    {
        QJsonObject all = object(name);
        if (value.isUndefined())
            all.remove(key);
        else
            all[key] = value;
        write(name, QJsonDocument(all).toJson());
    }

    ContentLibrary load(const QString &language = {}) const
    {
        return ContentLibrary::load({folder(), media(), language});
    }

private:
    QTemporaryDir m_dir;
};

/// The messages as a person reads them, a line each, with the folder's name left out.
inline QString textOf(const ContentProblems &problems, const QString &folder)
{
    QStringList lines;
    for (const ContentProblem &problem : problems)
        lines.append(problem.text().remove(folder + QLatin1Char('/')));
    return lines.join(QLatin1Char('\n'));
}

} // namespace pacewell
