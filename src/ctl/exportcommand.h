// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"

namespace pacewell {

/// Writes the reminders and the week as an iCalendar file, for a calendar that reminds elsewhere.
/// \a file: "-" prints it. Returns the exit code.
int exportCalendar(const ContentFolders &folders, const QString &dataFolderWanted,
                   const QString &file);

} // namespace pacewell
