// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pacewell {

/// Prints the sessions that were done, oldest first. Returns the exit code.
int printLog(const QString &dataFolderWanted, bool asJson);

} // namespace pacewell
