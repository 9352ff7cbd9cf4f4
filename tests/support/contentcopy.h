// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace pacewell {

/// A copy of a content folder in tests/data that a test may damage. Media is an empty folder beside
/// it.
class ContentCopy
{
public:
    explicit ContentCopy(const QString &data = QStringLiteral("small-content"))
    {
        const QString source = QStringLiteral(TEST_DATA "/") + data;
        QDirIterator walk(source, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile from(walk.next());
            const QString name = QDir(source).relativeFilePath(from.fileName());
            QDir().mkpath(QFileInfo(path(name)).path());
            if (!from.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qUtf8Printable(from.fileName()));
            write(name, from.readAll()); // QFile::copy waits for the disk
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
