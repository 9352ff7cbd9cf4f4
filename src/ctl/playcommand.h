// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"

namespace pacewell {

/// Runs a routine in the terminal, \a speed times as fast, and keeps what came of it. Goes on with
/// an unfinished session of the same routine. Returns the exit code.
int playRoutine(const QString &routineId, const ContentFolders &folders,
                const QString &dataFolderWanted, double speed);

} // namespace pacewell
