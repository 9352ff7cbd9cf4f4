// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/article.h"

#include "core/content/timing.h"

namespace pacewell {

QString ArticleBlock::text() const
{
    QString text;
    for (const ArticleSpan &span : spans)
        text += span.text;
    return text;
}

std::chrono::minutes readingTime(const std::vector<ArticleBlock> &blocks)
{
    qsizetype words = 0;
    for (const ArticleBlock &block : blocks)
        words += timing::wordsIn(block.text());
    return std::chrono::minutes((words + Article::wordsPerMinute - 1) / Article::wordsPerMinute);
}

} // namespace pacewell
