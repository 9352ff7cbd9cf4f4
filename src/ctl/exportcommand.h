// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"

namespace pacewell {

/// Writes the reminders and the week as an iCalendar file, for a calendar that reminds elsewhere.
/// \a file: "-" prints it. Returns the exit code.
int exportCalendar(const ContentFolders &folders, const QString &dataFolderWanted,
                   const QString &file);

/// Writes everything as one JSON file; "-" prints it. A file that is there already is only replaced
/// if wished. Returns the exit code.
int exportJson(const QString &dataFolderWanted, const QString &file, bool mayReplace);

/// Writes everything as CSV files into a new folder. Returns the exit code.
int exportCsv(const QString &dataFolderWanted, const QString &folder);

/// Writes the diary as FHIR Observations; like exportJson().
int exportFhir(const QString &dataFolderWanted, const QString &file, bool mayReplace);

} // namespace pacewell
