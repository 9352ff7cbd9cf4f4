// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"

namespace pacewell {

/// Prints `file:line: message` for every problem in the folder \a content, translations included.
/// Pictures are looked for in the folder "media" beside it, or, where there is none, in
/// Pacewell's own. Returns the exit code: 1 if there was any problem.
int checkContent(const QString &content);

/// Prints what there is: a line each, or one JSON object.
int listContent(const ContentFolders &folders, bool asJson);

} // namespace pacewell
