// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace pacewell {

/// The folder that holds everything a person records: \a wanted, or by default "pacewell" in the
/// XDG data folder. Created with access for its owner alone.
Result<QString> dataFolder(const QString &wanted);

/// Where that one is, made or not.
QString dataFolderPath(const QString &wanted);

/// Where a person's own content and packs lie, a folder each, inside the data folder.
QString packsFolder(const QString &dataFolder);

/// Where the program's own content and media lie: in share/pacewell, of the build or as installed.
QString contentFolder();
QString mediaFolder();

/// Where the pictures of a content folder lie: in a folder "media" beside it, else the program's.
QString mediaFolderFor(const QString &content);

} // namespace pacewell
