// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/article.h"
#include "core/content/contentsource.h"
#include "core/content/jsontext.h"

namespace pacewell {

/// Everything of an article but its text, from JSON that its schema found valid.
Article readArticle(const JsonText &text, ContentProblems &problems);

/// The text of the article, which stands beside \a json under the same name with .md at the end.
/// What cannot be used of it, and one that takes too long to read, is named in \a problems.
std::vector<ArticleBlock> readArticleText(const ContentSource &source, const JsonText &json,
                                          ContentProblems &problems);

/// Puts the name, summary and text of a translation in the place of the English ones. One whose
/// blocks are not of the same kinds in the same order is named in \a problems and leaves the
/// article as it was.
void translateArticle(Article &article, const ContentSource &source, const JsonText &json,
                      ContentProblems &problems);

} // namespace pacewell
