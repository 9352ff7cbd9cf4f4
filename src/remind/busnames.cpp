// SPDX-License-Identifier: GPL-3.0-or-later
#include "remind/busnames.h"

#include "store/folders.h"

#include <QCryptographicHash>

namespace pacewell::bus {
namespace {

QString suffixFor(const QString &folder)
{
    if (folder == dataFolderPath({}))
        return {};
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    // No part of a name begins with a digit.
    return QStringLiteral(".f") + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace

QString windowName(const QString &dataFolder)
{
    return QStringLiteral("org.pacewell.Pacewell") + suffixFor(dataFolder);
}

QString agentName(const QString &dataFolder)
{
    return QStringLiteral("org.pacewell.Reminders") + suffixFor(dataFolder);
}

} // namespace pacewell::bus
