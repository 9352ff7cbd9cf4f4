// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folders.h"
#include "store/storetext.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/stat.h>

namespace pacewell {
namespace {

QString shared(const QString &folder)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString built = programs.filePath(QStringLiteral("share/pacewell/") + folder);
    if (QFileInfo(built).isDir())
        return built;
    return QDir::cleanPath(
        programs.filePath(QStringLiteral("../" PACEWELL_SHARE_FOLDER "/") + folder));
}

} // namespace

QString dataFolderPath(const QString &wanted)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(
        wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                               QStringLiteral("/pacewell")
                         : wanted));
}

Result<QString> dataFolder(const QString &wanted)
{
    const QString folder = dataFolderPath(wanted);
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return failure(
            StoreText::tr("%1 is a file. Choose a folder with --data FOLDER.").arg(folder));
    // Whatever this process makes from here on is for its owner alone.
    umask(S_IRWXG | S_IRWXO);
    if (!info.exists() && !QDir().mkpath(folder))
        return failure(
            StoreText::tr("The folder %1 cannot be made. Choose another with --data FOLDER.")
                .arg(folder));
    if (!QFileInfo(folder).isWritable())
        return failure(
            StoreText::tr("The folder %1 cannot be written to. Change its permissions, or choose "
                          "another with --data FOLDER.")
                .arg(folder));
    return folder;
}

QString packsFolder(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/content");
}

QString contentFolder()
{
    return shared(QStringLiteral("content"));
}

QString mediaFolder()
{
    return shared(QStringLiteral("media"));
}

QString mediaFolderFor(const QString &content)
{
    const QString beside =
        QFileInfo(QDir(content).absolutePath()).dir().filePath(QStringLiteral("media"));
    return QFileInfo(beside).isDir() ? beside : mediaFolder();
}

} // namespace pacewell
