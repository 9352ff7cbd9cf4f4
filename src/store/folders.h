// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace pacewell {

/// The folder that holds everything a person records: \a wanted, or by default "pacewell" in the
/// XDG data folder. Created with access for its owner alone.
Result<QString> dataFolder(const QString &wanted);

/// Where the program's own content and media lie: beside the installed program, else in the
/// source tree it was built from.
QString contentFolder();
QString mediaFolder();

} // namespace pacewell
