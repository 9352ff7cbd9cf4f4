// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/article.h"
#include "core/content/contentproblem.h"

#include <QByteArray>

namespace pacewell {

/// The headings (##), paragraphs and list items of a text in CommonMark, with what is strong and
/// what has emphasis. Whatever else the language knows, such as links, pictures, HTML, tables and
/// code, is named in \a problems with its line, once of each kind, and nothing is fetched.
/// \a markdown is UTF-8; \a file is what problems name.
std::vector<ArticleBlock> readMarkdown(const QString &file, const QByteArray &markdown,
                                       ContentProblems &problems);

} // namespace pacewell
