// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentsource.h"

#include "core/content/contenttext.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace pacewell {
namespace {

bool isArchive(const QString &name)
{
    static const QStringList endings{
        QStringLiteral(".zip"), QStringLiteral(".tar"), QStringLiteral(".gz"),
        QStringLiteral(".tgz"), QStringLiteral(".bz2"), QStringLiteral(".xz"),
        QStringLiteral(".zst"), QStringLiteral(".7z"),  QStringLiteral(".rar")};
    return std::ranges::any_of(endings, [&name](const QString &ending) {
        return name.endsWith(ending, Qt::CaseInsensitive);
    });
}

bool holdsTooMany(const QString &folder)
{
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    int files = 0;
    for (; walk.hasNext() && files <= ContentSource::maxPackFiles; ++files)
        walk.next();
    return files > ContentSource::maxPackFiles;
}

bool hasContentFolder(const QString &folder)
{
    return std::ranges::any_of(contentFolderNames(), [&folder](const QString &name) {
        return QFileInfo(folder + QLatin1Char('/') + name).isDir();
    });
}

} // namespace

bool ContentSource::mayHold(const QString &file) const
{
    return !isPack || QFileInfo(file).canonicalFilePath().startsWith(
                          QFileInfo(folder).canonicalFilePath() + QLatin1Char('/'));
}

QStringList contentFolderNames()
{
    return {
        QStringLiteral("exercises"), QStringLiteral("breathing"),   QStringLiteral("relaxations"),
        QStringLiteral("massages"),  QStringLiteral("heats"),       QStringLiteral("checklists"),
        QStringLiteral("routines"),  QStringLiteral("references"),  QStringLiteral("screenings"),
        QStringLiteral("articles"),  QStringLiteral("reflections"), QStringLiteral("activities"),
        QStringLiteral("languages")};
}

std::optional<ContentSource> packIn(const QString &folder, ContentProblems &problems)
{
    const auto refuse = [&](const QString &message) {
        problems.push_back({folder, 0, message});
        return std::nullopt;
    };
    const QDir directory(folder);
    if (!directory.exists() || !directory.isReadable())
        return refuse(ContentText::tr("the folder cannot be read; check its permissions"));
    if (holdsTooMany(folder))
        return refuse(ContentText::tr("holds more than %1 files; split it into smaller packs")
                          .arg(ContentSource::maxPackFiles));
    if (!hasContentFolder(folder)) {
        if (directory.isEmpty())
            return std::nullopt; // somebody is about to fill it
        return refuse(
            ContentText::tr("holds no content: none of the folders %1 lies directly in it")
                .arg(contentFolderNames().join(QStringLiteral(", "))));
    }
    return ContentSource{folder, folder + QStringLiteral("/media"), true};
}

std::vector<ContentSource> packsIn(const QString &folder, ContentProblems &problems)
{
    std::vector<ContentSource> packs;
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        return packs;
    const QDir directory(folder);
    if (!directory.exists() || !directory.isReadable()) {
        problems.push_back(
            {folder, 0, ContentText::tr("the folder cannot be read; check its permissions")});
        return packs;
    }
    for (const QFileInfo &entry : directory.entryInfoList(
             QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name)) {
        if (entry.isDir()) {
            if (auto pack = packIn(entry.filePath(), problems))
                packs.push_back(std::move(*pack));
        } else {
            problems.push_back(
                {entry.filePath(), 0,
                 isArchive(entry.fileName())
                     ? ContentText::tr("is a packed archive; unpack it into a folder of its own "
                                       "first")
                     : ContentText::tr("does not belong here; put it into the folder of a pack")});
        }
    }
    return packs;
}

} // namespace pacewell
