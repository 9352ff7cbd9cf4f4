// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/contentcopy.h"

namespace pacewell {

/// The small content with a folder of packs beside it.
class PackedContent : public ContentCopy
{
public:
    QString packs() const { return QDir::cleanPath(path(QStringLiteral("../packs"))); }

    /// A file of a pack; its folders are made.
    void writePack(const QString &name, const QByteArray &bytes) const
    {
        const QString file = QStringLiteral("../packs/") + name;
        QDir().mkpath(QFileInfo(path(file)).path());
        write(file, bytes);
    }

    /// A pack's form of one of the content's own files, with some members set.
    void change(const QString &pack, const QString &file, const QJsonObject &members) const
    {
        QJsonObject all = object(file);
        for (auto member = members.begin(); member != members.end(); ++member)
            all[member.key()] = member.value();
        const QString folder = file.section(QLatin1Char('/'), 0, 0);
        const QString id = all[u"id"].toString();
        writePack(QStringLiteral("%1/%2/%3.json").arg(pack, folder, id),
                  QJsonDocument(all).toJson());
    }

    ContentLibrary load(const QString &language = {}) const
    {
        return ContentLibrary::load({folder(), media(), language, {}, packs()});
    }

    QString problems(const ContentLibrary &library) const
    {
        return textOf(library.problems(), packs());
    }
};

inline QJsonObject named(const char *name)
{
    return {{QStringLiteral("name"), QLatin1String(name)}};
}

inline QJsonObject withHold(int seconds, int repetitions)
{
    return {{QStringLiteral("dose"),
             QJsonObject{{"holdSeconds", seconds}, {"repetitions", repetitions}}}};
}

} // namespace pacewell
