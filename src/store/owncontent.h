// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace pacewell {

/// What a person made for themselves: content files in a pack of their own, in the folder "mine"
/// beside the other packs. Folders and files are for their owner alone. What cannot be written or
/// taken away leaves everything as it was.
class OwnContent
{
public:
    enum class Kind { Routine, Breathing };

    /// \a wantedFolder as dataFolder() takes it.
    explicit OwnContent(QString wantedFolder);

    /// Where its pack lies among others; empty while there is no usable folder.
    QString packsFolder() const;

    /// Sorted by id; empty when there are none.
    QStringList ids(Kind kind) const;
    bool holds(Kind kind, const QString &id) const;

    /// An id for something of this name, such as "my-evening-neck": of small letters, digits and
    /// hyphens, which neither a file here has nor \a isTaken says of.
    QString newId(Kind kind, const QString &name,
                  const std::function<bool(const QString &)> &isTaken) const;

    /// Adds the file for a content item by its "id". Refuses to take the place of another.
    Result<> add(Kind kind, const QJsonObject &item) const;
    /// Writes the item in place of the one with its "id".
    Result<> replace(Kind kind, const QJsonObject &item) const;
    /// The id stays, since what was recorded points to it.
    Result<> rename(Kind kind, const QString &id, const QString &name) const;

    /// Takes the file away and returns what was in it, for restore().
    Result<QByteArray> remove(Kind kind, const QString &id) const;
    Result<> restore(Kind kind, const QString &id, const QByteArray &bytes) const;

private:
    Result<QString> folder(Kind kind) const;
    QString fileIn(const QString &folder, const QString &id) const;
    Result<> write(Kind kind, const QString &id, const QByteArray &bytes) const;

    QString m_wantedFolder;
};

} // namespace pacewell
