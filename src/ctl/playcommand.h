// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/preparation.h"

namespace pacewell {

/// Runs a practice in the terminal, \a speed times as fast, and keeps what came of it. Goes on with
/// an unfinished session of the same practice. Returns the exit code.
int playPractice(const QString &practiceId, const ContentFolders &folders,
                 const QString &dataFolderWanted, const PlayWishes &wishes, double speed);

} // namespace pacewell
