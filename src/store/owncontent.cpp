// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/owncontent.h"

#include "store/folders.h"
#include "store/storetext.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace pacewell {
namespace {

constexpr QFile::Permissions ownerAlone = QFile::ReadOwner | QFile::WriteOwner;
constexpr qsizetype longestStem = 40; ///< of an id, so that a number fits behind it

QString subfolderOf(OwnContent::Kind kind)
{
    return kind == OwnContent::Kind::Routine ? QStringLiteral("routines")
                                             : QStringLiteral("breathing");
}

/// The letters of a name as an id may have them; empty when it has none of them.
QString stemOf(const QString &name)
{
    QString stem;
    QString plain = name.toCaseFolded();
    plain.replace(QChar(0xdf), QStringLiteral("ss")); // a sharp s has no parts
    for (const QChar each : plain.normalized(QString::NormalizationForm_KD)) {
        const bool isKept = (each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9');
        if (isKept)
            stem.append(each);
        else if (!each.isMark() && !stem.isEmpty() && !stem.endsWith(u'-'))
            stem.append(u'-');
    }
    stem.truncate(longestStem);
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return stem;
}

Failure notWritten(const QString &file, const QString &reason)
{
    return failure(StoreText::tr("%1 could not be written: %2. Make room or change its "
                                 "permissions, then try again.")
                       .arg(file, reason));
}

} // namespace

OwnContent::OwnContent(QString wantedFolder) : m_wantedFolder(std::move(wantedFolder)) {}

QString OwnContent::packsFolder() const
{
    const auto data = dataFolder(m_wantedFolder);
    return data ? pacewell::packsFolder(data.value()) : QString();
}

Result<QString> OwnContent::folder(Kind kind) const
{
    const auto data = dataFolder(m_wantedFolder);
    if (!data)
        return failure(data.error());
    return pacewell::packsFolder(data.value()) + QStringLiteral("/mine/") + subfolderOf(kind);
}

QString OwnContent::fileIn(const QString &folder, const QString &id) const
{
    return folder + QLatin1Char('/') + id + QStringLiteral(".json");
}

QStringList OwnContent::ids(Kind kind) const
{
    QStringList ids;
    if (const auto own = folder(kind)) {
        const QString ending = QStringLiteral(".json");
        for (const QString &name :
             QDir(own.value()).entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name))
            ids.append(name.chopped(ending.size()));
    }
    return ids;
}

bool OwnContent::holds(Kind kind, const QString &id) const
{
    return ids(kind).contains(id);
}

QString OwnContent::newId(Kind kind, const QString &name,
                          const std::function<bool(const QString &)> &isTaken) const
{
    const QStringList own = ids(kind);
    const QString stem = stemOf(name);
    const QString first =
        QStringLiteral("my-") + (!stem.isEmpty()         ? stem
                                 : kind == Kind::Routine ? QStringLiteral("routine")
                                                         : QStringLiteral("breath"));
    QString id = first;
    for (int number = 2; own.contains(id) || isTaken(id); ++number)
        id = first + QLatin1Char('-') + QString::number(number);
    return id;
}

Result<> OwnContent::add(Kind kind, const QJsonObject &item) const
{
    const QString id = item[u"id"].toString();
    if (holds(kind, id))
        return failure(StoreText::tr("There is one called %1 already. Choose another name.")
                           .arg(item[u"name"].toString()));
    return replace(kind, item);
}

Result<> OwnContent::replace(Kind kind, const QJsonObject &item) const
{
    return write(kind, item[u"id"].toString(), QJsonDocument(item).toJson());
}

Result<> OwnContent::rename(Kind kind, const QString &id, const QString &name) const
{
    const auto own = folder(kind);
    if (!own)
        return failure(own.error());
    QFile file(fileIn(own.value(), id));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            StoreText::tr("%1 could not be read: %2.").arg(file.fileName(), file.errorString()));
    QJsonObject item = QJsonDocument::fromJson(file.readAll()).object();
    item[u"id"] = id;
    item[u"name"] = name;
    return replace(kind, item);
}

Result<QByteArray> OwnContent::remove(Kind kind, const QString &id) const
{
    const auto own = folder(kind);
    if (!own)
        return failure(own.error());
    QFile file(fileIn(own.value(), id));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            StoreText::tr("%1 could not be read: %2.").arg(file.fileName(), file.errorString()));
    const QByteArray bytes = file.readAll();
    if (!file.remove())
        return failure(StoreText::tr("%1 could not be taken away: %2.")
                           .arg(file.fileName(), file.errorString()));
    return bytes;
}

Result<> OwnContent::restore(Kind kind, const QString &id, const QByteArray &bytes) const
{
    return write(kind, id, bytes);
}

Result<> OwnContent::write(Kind kind, const QString &id, const QByteArray &bytes) const
{
    const auto own = folder(kind);
    if (!own)
        return failure(own.error());
    // The data folder has seen to it that what is made here is for its owner alone.
    if (!QDir().mkpath(own.value()))
        return failure(
            StoreText::tr("The folder %1 cannot be made. Change the permissions of what it is in, "
                          "then try again.")
                .arg(own.value()));
    QSaveFile file(fileIn(own.value(), id));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerAlone))
        return notWritten(file.fileName(), file.errorString());
    file.write(bytes);
    if (!file.commit())
        return notWritten(file.fileName(), file.errorString());
    return success();
}

} // namespace pacewell
