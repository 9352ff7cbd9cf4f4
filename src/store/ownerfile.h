// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace pacewell {

enum class IfThere { Refuse, Replace };

/// Writes a file that its owner alone may read. It appears under its name when it is whole: where
/// \a work fails, or the disk is full, what was there before is there still.
Result<> writeForOwner(const QString &name, IfThere ifThere,
                       const std::function<Result<>(QIODevice &)> &work);

// What people are told where it cannot be done, also of a folder.
Failure cannotBeWritten(const QString &name, const QString &why);
Failure isThereAlready(const QString &name);

} // namespace pacewell
