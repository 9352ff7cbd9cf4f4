// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"

namespace pacewell {

/// Prints `file:line: message` for every problem in \a folder, translations included. Returns the
/// exit code: 1 if there was any problem.
///
/// A content folder has its media in the folder "media" beside it, or, where there is none, uses
/// Pacewell's own. A folder that holds a folder "media", or that has neither this nor one beside it
/// nor schemas in it, is a pack: it is checked together with Pacewell's own content.
int checkContent(const QString &folder);

/// Prints what there is: a line each, or one JSON object.
int listContent(const ContentFolders &folders, bool asJson);

} // namespace pacewell
