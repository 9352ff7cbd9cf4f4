// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace pacewell {

/// A path in the folder that nothing has yet, so that what is saved is never written over: the
/// name, or the name with a number behind it. \a ending begins with its dot; a folder has none.
inline QString freeName(const QString &folder, const QString &name, const QString &ending)
{
    const QDir there(folder);
    for (int number = 1;; ++number) {
        const QString tried =
            (number == 1 ? name : QStringLiteral("%1 %2").arg(name).arg(number)) + ending;
        if (!there.exists(tried))
            return there.filePath(tried);
    }
}

} // namespace pacewell
