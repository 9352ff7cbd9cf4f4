// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ownerfile.h"

#include "store/storetext.h"

#include <QFileInfo>
#include <QSaveFile>

namespace pacewell {

Failure cannotBeWritten(const QString &name, const QString &why)
{
    return failure(
        StoreText::tr("%1 cannot be written: %2. Choose another place, or free some space.")
            .arg(name, why));
}

Failure isThereAlready(const QString &name)
{
    return failure(StoreText::tr("%1 is there already, and was left as it is. Choose another name.")
                       .arg(name));
}

Result<> writeForOwner(const QString &name, IfThere ifThere,
                       const std::function<Result<>(QIODevice &)> &work)
{
    if (ifThere == IfThere::Refuse && QFileInfo::exists(name))
        return isThereAlready(name);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannotBeWritten(name, file.errorString());
    if (const auto done = work(file); !done) {
        file.cancelWriting();
        return done;
    }
    return file.commit() ? success() : Result<>(cannotBeWritten(name, file.errorString()));
}

} // namespace pacewell
