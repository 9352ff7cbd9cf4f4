// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/articlereader.h"

#include "core/content/contenttext.h"
#include "core/content/itemreader.h"
#include "core/content/markdown.h"

#include <QFileInfo>

#include <algorithm>

namespace pacewell {
namespace {

/// Many times what can be read in the longest time.
constexpr qsizetype mostBytes = 64 * 1024;

QString textFileOf(const QString &jsonFile)
{
    const QFileInfo json(jsonFile);
    return json.path() + QLatin1Char('/') + json.completeBaseName() + QStringLiteral(".md");
}

QString nameOf(ArticleBlock::Kind kind)
{
    switch (kind) {
    case ArticleBlock::Kind::Heading:
        return ContentText::tr("a heading");
    case ArticleBlock::Kind::Paragraph:
        return ContentText::tr("a paragraph");
    case ArticleBlock::Kind::Item:
        return ContentText::tr("an item of a list");
    }
    Q_UNREACHABLE();
}

/// Why these cannot stand for those in English; empty when they can.
QString misfit(const std::vector<ArticleBlock> &blocks, const std::vector<ArticleBlock> &english)
{
    const auto [one, other] =
        std::ranges::mismatch(blocks, english, {}, &ArticleBlock::kind, &ArticleBlock::kind);
    if (one == blocks.end() && other == english.end())
        return {};
    if (one == blocks.end())
        return ContentText::tr("ends where the English goes on with %1").arg(nameOf(other->kind));
    const QString words = one->text().left(30);
    if (other == english.end())
        return ContentText::tr("the English ends before \"%1\"").arg(words);
    return ContentText::tr("\"%1\" is %2; the English has %3 there")
        .arg(words, nameOf(one->kind), nameOf(other->kind));
}

} // namespace

Article readArticle(const JsonText &text, ContentProblems &problems)
{
    const QJsonObject &object = text.object();
    Article article;
    article.id = object[u"id"].toString();
    article.name = object[u"name"].toString();
    article.summary = object[u"summary"].toString();
    article.order = object[u"order"].toInt();
    article.practices = strings(object[u"practices"]);
    article.evidence = readEvidence(text, problems);
    return article;
}

std::vector<ArticleBlock> readArticleText(const ContentSource &source, const JsonText &json,
                                          ContentProblems &problems)
{
    const QString file = textFileOf(json.file());
    const size_t before = problems.size();
    const auto refuse = [&](const QString &message) { problems.push_back({file, 0, message}); };
    if (!QFileInfo::exists(file)) {
        refuse(ContentText::tr("is missing; the text of the article belongs into it"));
        return {};
    }
    if (!source.mayHold(file)) {
        refuse(ContentText::tr("leads out of the pack; copy it here"));
        return {};
    }
    const auto bytes = JsonText::bytesOf(file, problems);
    if (!bytes || !JsonText::isUtf8(file, *bytes, problems))
        return {};
    if (bytes->size() > mostBytes) {
        refuse(ContentText::tr("larger than %1 KiB; make several articles of it")
                   .arg(mostBytes / 1024));
        return {};
    }
    std::vector<ArticleBlock> blocks = readMarkdown(file, *bytes, problems);
    const auto time = readingTime(blocks);
    if (problems.size() == before && time > Article::longest)
        refuse(ContentText::tr("takes %1 minutes to read, and %2 are the most; leave something "
                               "out or make two articles of it")
                   .arg(time.count())
                   .arg(Article::longest.count()));
    return blocks;
}

void translateArticle(Article &article, const ContentSource &source, const JsonText &json,
                      ContentProblems &problems)
{
    const size_t before = problems.size();
    std::vector<ArticleBlock> blocks = readArticleText(source, json, problems);
    if (problems.size() != before)
        return;
    if (const QString reason = misfit(blocks, article.blocks); !reason.isEmpty()) {
        problems.push_back({textFileOf(json.file()), 0, reason});
        return;
    }
    article.name = json.object()[u"name"].toString(article.name);
    article.summary = json.object()[u"summary"].toString(article.summary);
    article.blocks = std::move(blocks);
}

} // namespace pacewell
