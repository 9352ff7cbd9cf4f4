// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learnviewmodel.h"

#include "core/safety/safetystate.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/practicecatalogue.h"
#include "ui/profileviewmodel.h"
#include "ui/sessionwords.h"

#include <algorithm>

namespace pacewell {
namespace {

/// A space between words of two kinds goes with the second: Qt would count one at the end of the
/// first to the width of the line that ends there.
QString richTextOf(const ArticleBlock &block)
{
    QString rich;
    QString space;
    for (const ArticleSpan &span : block.spans) {
        const QString text = space + span.text;
        space = text.endsWith(QLatin1Char(' ')) ? QStringLiteral(" ") : QString();
        QString words = text.chopped(space.size()).toHtmlEscaped();
        if (span.isEmphasis)
            words = QStringLiteral("<i>%1</i>").arg(words);
        if (span.isStrong)
            words = QStringLiteral("<b>%1</b>").arg(words);
        rich += words;
    }
    return rich;
}

bool isUrgent(const SafetyState &safety)
{
    const auto urgency = safety.urgency();
    return urgency == Urgency::Now || urgency == Urgency::Today;
}

} // namespace

LearnViewModel::LearnViewModel(ContentLoader &content, Journal &journal,
                               const ProfileViewModel &profile, ReadAloud &aloud, Clock clock,
                               QObject *parent)
    : QAbstractListModel(parent), m_content(content), m_journal(journal), m_profile(profile),
      m_aloud(aloud), m_clock(std::move(clock)),
      m_read(
          journal.settings().value(QLatin1String(readSetting)).split(separator, Qt::SkipEmptyParts))
{
    connect(&content, &ContentLoader::loaded, this, &LearnViewModel::takeContent);
    connect(&profile, &ProfileViewModel::changed, this, &LearnViewModel::showPractices);
    connect(&journal, &Journal::screeningChanged, this, &LearnViewModel::showPractices);
    connect(&aloud, &ReadAloud::finished, this, &LearnViewModel::markRead);
}

void LearnViewModel::takeContent()
{
    beginResetModel();
    m_articles = m_content.library()->articles();
    std::ranges::sort(m_articles, [](const Article &one, const Article &other) {
        return std::tie(one.order, one.id) < std::tie(other.order, other.id);
    });
    endResetModel();
    // What is open stays as it is being read, even when its file is gone.
    const Article *open = m_content.library()->article(m_open.id);
    if (open && open->blocks != m_open.blocks)
        show(*open);
    else
        emit opened();
    showPractices();
}

void LearnViewModel::open(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    show(m_articles[size_t(row)]);
    showPractices();
}

void LearnViewModel::openNext()
{
    open(openRow() + 1);
}

void LearnViewModel::show(const Article &article)
{
    m_open = article;
    m_parts.clear();
    QStringList spoken{article.name};
    for (const ArticleBlock &block : article.blocks) {
        const QString text = block.text();
        m_parts.append({block.kind == ArticleBlock::Kind::Heading,
                        block.kind == ArticleBlock::Kind::Item, text, richTextOf(block)});
        spoken.append(text);
    }
    m_aloud.setText(spoken);
    emit opened();
}

void LearnViewModel::showPractices()
{
    std::vector<PracticeRow> rows;
    const QDate today = m_clock().date();
    if (!m_open.practices.isEmpty() && !isUrgent(safetyState(m_journal.screening(), today))) {
        const PracticeCatalogue catalogue(m_content.library(), m_profile.profile(),
                                          m_profile.wantsBreathHolds());
        for (const QString &id : m_open.practices) {
            if (const auto *entry = catalogue.entry(id))
                rows.push_back(entry->row());
        }
    }
    m_practices.setRows(std::move(rows));
}

void LearnViewModel::markRead()
{
    if (m_open.id.isEmpty() || m_read.contains(m_open.id))
        return;
    m_read.append(m_open.id);
    m_journal.set(QLatin1String(readSetting), m_read.join(separator));
    if (const int row = openRow(); row >= 0)
        emit dataChanged(index(row), index(row), {ReadRole});
}

int LearnViewModel::openRow() const
{
    const auto at = std::ranges::find(m_articles, m_open.id, &Article::id);
    return at == m_articles.end() ? -1 : int(at - m_articles.begin());
}

int LearnViewModel::minutes() const
{
    return int(readingTime(m_open.blocks).count());
}

QString LearnViewModel::evidence() const
{
    return m_open.id.isEmpty() ? QString() : words::evidence(m_open.evidence);
}

QString LearnViewModel::nextTitle() const
{
    const int next = openRow() + 1;
    return next < rowCount() ? m_articles[size_t(next)].name : QString();
}

int LearnViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_articles.size());
}

QVariant LearnViewModel::data(const QModelIndex &index, int role) const
{
    const Article &article = m_articles.at(size_t(index.row()));
    switch (role) {
    case TitleRole:
        return article.name;
    case SummaryRole:
        return article.summary;
    case MinutesRole:
        return int(readingTime(article.blocks).count());
    case ReadRole:
        return m_read.contains(article.id);
    }
    return {};
}

QHash<int, QByteArray> LearnViewModel::roleNames() const
{
    return {{TitleRole, "title"},
            {SummaryRole, "summary"},
            {MinutesRole, "minutes"},
            {ReadRole, "read"}};
}

} // namespace pacewell
