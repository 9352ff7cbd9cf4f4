// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/guideditem.h"

namespace pacewell {

/// Words that are written in one way.
struct ArticleSpan
{
    QString text;
    bool isStrong = false;
    bool isEmphasis = false;

    bool operator==(const ArticleSpan &) const = default;
};

struct ArticleBlock
{
    enum class Kind { Heading, Paragraph, Item };

    Kind kind = Kind::Paragraph;
    std::vector<ArticleSpan> spans;

    /// The words alone, as they are said.
    QString text() const;

    bool operator==(const ArticleBlock &) const = default;
};

/// A short page to read or hear.
struct Article
{
    /// Long enough for one thing told well, short enough for a foggy day.
    static constexpr std::chrono::minutes longest{4};
    /// Silent reading of plain text is nearer 240; people in pain are given more time.
    static constexpr int wordsPerMinute = 180;

    QString id;
    QString name;
    QString summary;
    int order = 0;         ///< its place in the list; the smallest comes first
    QStringList practices; ///< in which it can be tried; may be empty
    Evidence evidence;
    std::vector<ArticleBlock> blocks;
};

/// Whole minutes, rounded up; zero only without words.
std::chrono::minutes readingTime(const std::vector<ArticleBlock> &blocks);

} // namespace pacewell
