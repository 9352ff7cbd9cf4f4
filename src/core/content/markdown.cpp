// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/markdown.h"

#include "core/content/contenttext.h"

#include <QSet>

#include <md4c.h>

#include <algorithm>
#include <functional>

namespace pacewell {
namespace {

/// What the language may hold is looked for, so that it can be refused.
constexpr unsigned dialect = MD_FLAG_COLLAPSEWHITESPACE | MD_FLAG_PERMISSIVEAUTOLINKS;

/// Some editors begin UTF-8 files with it; it is no part of the text.
constexpr const char *byteOrderMark = "\xef\xbb\xbf";

/// One walk of the parser through a text.
class Reading
{
public:
    Reading(const QString &file, const QByteArray &markdown, ContentProblems &problems)
        : m_file(file), m_text(markdown), m_problems(problems)
    {
        const qsizetype start = m_text.startsWith(byteOrderMark) ? qstrlen(byteOrderMark) : 0;
        const MD_PARSER parser{0,          dialect,   &enterBlock, &leaveBlock, &enterSpan,
                               &leaveSpan, &takeText, nullptr,     nullptr};
        if (md_parse(m_text.constData() + start, MD_SIZE(m_text.size() - start), &parser, this))
            refuse(ContentText::tr("cannot be read as Markdown"));
        const auto isEmpty = [](const ArticleBlock &block) { return block.text().isEmpty(); };
        if (m_blocks.empty())
            refuse(ContentText::tr("there are no words in it"));
        else if (m_refused.isEmpty() && std::ranges::any_of(m_blocks, isEmpty))
            refuse(ContentText::tr("a heading or an item of a list has no words"));
        m_lineless.clear();
    }

    std::vector<ArticleBlock> take() { return std::move(m_blocks); }

private:
    static int enterBlock(MD_BLOCKTYPE type, void *detail, void *reading)
    {
        static_cast<Reading *>(reading)->enter(type, detail);
        return 0;
    }

    static int leaveBlock(MD_BLOCKTYPE type, void *, void *reading)
    {
        static_cast<Reading *>(reading)->leave(type);
        return 0;
    }

    static int enterSpan(MD_SPANTYPE type, void *, void *reading)
    {
        static_cast<Reading *>(reading)->enter(type);
        return 0;
    }

    static int leaveSpan(MD_SPANTYPE type, void *, void *reading)
    {
        static_cast<Reading *>(reading)->leave(type);
        return 0;
    }

    static int takeText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *reading)
    {
        static_cast<Reading *>(reading)->take(type, text, size);
        return 0;
    }

    void enter(MD_BLOCKTYPE type, const void *detail)
    {
        switch (type) {
        case MD_BLOCK_H:
            if (m_lists > 0)
                refuseNesting();
            if (static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level != 2)
                refuse(ContentText::tr("begin headings with ## and a space; the title is the "
                                       "\"name\" in the file beside it"));
            begin(ArticleBlock::Kind::Heading);
            break;
        case MD_BLOCK_P:
            if (m_lists == 0)
                begin(ArticleBlock::Kind::Paragraph);
            else if (m_paragraphsOfItem++ > 0)
                refuseNesting();
            break;
        case MD_BLOCK_UL:
            if (m_lists++ > 0)
                refuseNesting();
            break;
        case MD_BLOCK_LI:
            m_paragraphsOfItem = 0;
            begin(ArticleBlock::Kind::Item);
            break;
        case MD_BLOCK_OL:
            ++m_lists;
            refuse(ContentText::tr("numbered lists are not shown; begin each item with \"- \""));
            break;
        case MD_BLOCK_QUOTE:
            refuse(ContentText::tr("quotes are not shown; write a paragraph, without >"));
            break;
        case MD_BLOCK_HR:
            refuse(ContentText::tr("lines across the page are not shown; take them out"));
            break;
        case MD_BLOCK_HTML:
            refuseHtml();
            break;
        case MD_BLOCK_CODE:
            refuseCode();
            break;
        default:
            break;
        }
    }

    void leave(MD_BLOCKTYPE type)
    {
        m_lineless.clear();
        if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
            --m_lists;
    }

    void enter(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_STRONG)
            ++m_strong;
        else if (type == MD_SPAN_EM)
            ++m_emphasis;
        else if (type == MD_SPAN_IMG)
            refuse(ContentText::tr("pictures are not shown in articles; take it out"));
        else if (type == MD_SPAN_A)
            refuse(ContentText::tr("links lead nowhere, because Pacewell never goes online; say "
                                   "in words what is meant"));
        else
            refuseCode();
    }

    void leave(MD_SPANTYPE type)
    {
        m_lineless.clear();
        if (type == MD_SPAN_STRONG)
            --m_strong;
        else if (type == MD_SPAN_EM)
            --m_emphasis;
    }

    void take(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
    {
        if (type == MD_TEXT_HTML)
            refuseHtml();
        else if (type == MD_TEXT_ENTITY)
            refuse(ContentText::tr("write the character itself in place of \"%1\"")
                       .arg(QString::fromUtf8(text, qsizetype(size))));
        else if (std::find(text, text + size, '|') != text + size)
            // There are many ways to draw a table; none does without it.
            refuse(ContentText::tr("a table cannot be read aloud; write a list or sentences, "
                                   "without |"));
        nameLine(text);
        if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
            append(QStringLiteral(" "));
        else
            append(QString::fromUtf8(text, qsizetype(size)));
    }

    void begin(ArticleBlock::Kind kind) { m_blocks.push_back({kind, {}}); }

    void append(const QString &text)
    {
        if (m_blocks.empty())
            begin(ArticleBlock::Kind::Paragraph);
        auto &spans = m_blocks.back().spans;
        const ArticleSpan span{text, m_strong > 0, m_emphasis > 0};
        if (!spans.empty() && spans.back().isStrong == span.isStrong &&
            spans.back().isEmphasis == span.isEmphasis)
            spans.back().text += text;
        else
            spans.push_back(span);
    }

    void refuse(const QString &message)
    {
        if (m_refused.contains(message))
            return;
        m_refused.insert(message);
        m_lineless.push_back(m_problems.size());
        m_problems.push_back({m_file, 0, message});
    }

    void refuseHtml()
    {
        refuse(ContentText::tr("HTML is not shown; write plain words, without < and >"));
    }

    void refuseCode()
    {
        refuse(ContentText::tr("code is not shown; take out the backticks, or the spaces before "
                               "the line"));
    }

    void refuseNesting()
    {
        refuse(ContentText::tr("a list has one level, and each item one paragraph"));
    }

    /// The parser knows no lines, but its texts lie within what it was given.
    void nameLine(const char *text)
    {
        const char *begin = m_text.constBegin();
        const bool isWithin = !std::less<>()(text, begin) && std::less<>()(text, m_text.constEnd());
        if (!isWithin || m_lineless.empty())
            return;
        for (const size_t problem : m_lineless)
            m_problems[problem].line = 1 + int(std::count(begin, text, '\n'));
        m_lineless.clear();
    }

    const QString &m_file;
    const QByteArray &m_text;
    ContentProblems &m_problems;
    std::vector<ArticleBlock> m_blocks;
    std::vector<size_t> m_lineless; ///< problems that get their line with the next text
    QSet<QString> m_refused;
    int m_lists = 0;
    int m_paragraphsOfItem = 0;
    int m_strong = 0;
    int m_emphasis = 0;
};

} // namespace

std::vector<ArticleBlock> readMarkdown(const QString &file, const QByteArray &markdown,
                                       ContentProblems &problems)
{
    return Reading(file, markdown, problems).take();
}

} // namespace pacewell
