// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pacewell {

/// Adds what an exported file or folder holds to the journal. Says how much on standard output, and
/// what was not taken on the error stream, a line each. Returns the exit code: 1 too where
/// something was not taken.
int importArchive(const QString &path, const QString &dataFolderWanted);

} // namespace pacewell
