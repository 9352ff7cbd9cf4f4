// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentproblem.h"

#include <QStringList>

#include <optional>

namespace pacewell {

/// A folder with content: the program's own or a pack.
struct ContentSource
{
    static constexpr int maxPackFiles = 2000;

    QString folder;
    QString media;
    bool isPack = false;

    /// Whether \a file, with all links followed, lies within the source. The program's own content
    /// may be put together of links.
    bool mayHold(const QString &file) const;
};

/// The sub-folders with items of one kind each, "references" and "languages".
QStringList contentFolderNames();

/// The pack in \a folder; absent, and a problem, when there is none that can be used.
std::optional<ContentSource> packIn(const QString &folder, ContentProblems &problems);

/// The packs that lie in \a folder, by name. What else lies there is named in \a problems; hidden
/// files are left alone.
std::vector<ContentSource> packsIn(const QString &folder, ContentProblems &problems);

} // namespace pacewell
