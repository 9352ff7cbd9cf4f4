// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practiceviewmodel.h"

#include "core/content/contentnames.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/profileviewmodel.h"
#include "ui/searchwords.h"
#include "ui/words.h"

#include <QSet>

#include <algorithm>

namespace pacewell {
namespace {

const QString deskChecklist = QStringLiteral("workstation");

/// Rows under headings, each practice once, where it comes first.
class Sections
{
public:
    Sections(const PracticeCatalogue &catalogue, const PracticeFilter &filter)
        : m_catalogue(catalogue), m_filter(filter)
    {
    }

    void begin(const QString &heading, int most = -1)
    {
        m_heading = heading;
        m_left = most;
    }

    void add(const PracticeCatalogue::Entry *entry)
    {
        if (!entry || m_left == 0 || m_shown.contains(entry->practice.id) ||
            !m_catalogue.lets(m_filter, *entry))
            return;
        m_shown.insert(entry->practice.id);
        m_rows.push_back(entry->row());
        m_rows.back().heading = std::exchange(m_heading, QString());
        --m_left;
    }

    void add(const QStringList &ids)
    {
        for (const QString &id : ids)
            add(m_catalogue.entry(id));
    }

    void addAll(const std::function<bool(const PracticeCatalogue::Entry &)> &isMeant)
    {
        for (const auto &entry : m_catalogue.entries()) {
            if (isMeant(entry))
                add(&entry);
        }
    }

    bool isEmpty() const { return m_rows.empty(); }
    std::vector<PracticeRow> take() { return std::move(m_rows); }

private:
    const PracticeCatalogue &m_catalogue;
    const PracticeFilter m_filter;
    QString m_heading;
    int m_left = -1; ///< negative: without end
    QSet<QString> m_shown;
    std::vector<PracticeRow> m_rows;
};

/// What was practised, the latest first.
QStringList latest(std::vector<SessionOutcome> sessions)
{
    std::ranges::stable_sort(sessions, std::ranges::greater(), &SessionOutcome::startedAt);
    QStringList ids;
    for (const SessionOutcome &session : sessions)
        ids.append(session.routineId);
    return ids;
}

} // namespace

PracticeViewModel::PracticeViewModel(ContentLoader &content, Journal &journal,
                                     const ProfileViewModel &profile, Clock clock, QObject *parent)
    : QObject(parent), m_content(content), m_journal(journal), m_profile(profile),
      m_clock(std::move(clock))
{
    connect(&content, &ContentLoader::loaded, this, &PracticeViewModel::takeContent);
    connect(&profile, &ProfileViewModel::changed, this, &PracticeViewModel::takeContent);
    connect(&journal, &Journal::changed, this, &PracticeViewModel::refresh);
    connect(&journal, &Journal::favouritesChanged, this, &PracticeViewModel::refresh);
    connect(this, &PracticeViewModel::filterChanged, this, &PracticeViewModel::refresh);
}

QStringList PracticeViewModel::areas() const
{
    QStringList names;
    for (int area = 0; area <= int(Area::Feet); ++area)
        names.append(words::area(Area(area)));
    return names;
}

bool PracticeViewModel::isLoaded() const
{
    return m_content.library() != nullptr;
}

int PracticeViewModel::problemCount() const
{
    return isLoaded() ? int(m_content.library()->problems().size()) : 0;
}

bool PracticeViewModel::hasDeskHelp() const
{
    return isLoaded() && m_content.library()->checklist(deskChecklist);
}

bool PracticeViewModel::hasArticles() const
{
    return isLoaded() && !m_content.library()->articles().empty();
}

void PracticeViewModel::show()
{
    m_isShown = true;
    refresh();
}

void PracticeViewModel::showAll()
{
    m_kind.clear();
    m_position.clear();
    m_area = -1;
    m_isShortOnly = false;
    m_search.clear();
    emit filterChanged();
}

void PracticeViewModel::showDeskHelp()
{
    if (hasDeskHelp())
        m_checklist.show(*m_content.library()->checklist(deskChecklist));
}

bool PracticeViewModel::isNarrowed() const
{
    return !filter().isEmpty() || !searchWords(m_search).isEmpty();
}

bool PracticeViewModel::isNothingUsable() const
{
    return isLoaded() && m_content.library()->routines().empty();
}

QString PracticeViewModel::firstProblem() const
{
    return problemCount() > 0 ? m_content.library()->problems().front().text() : QString();
}

void PracticeViewModel::takeContent()
{
    m_isCatalogueOld = true;
    refresh();
    emit changed();
}

void PracticeViewModel::refresh()
{
    if (!m_isShown || !isLoaded())
        return;
    if (std::exchange(m_isCatalogueOld, false))
        m_catalogue = PracticeCatalogue(m_content.library(), m_profile.profile(),
                                        m_profile.wantsBreathHolds());
    m_practices.setRows(searchWords(m_search).isEmpty() ? sections() : searched());
}

PracticeFilter PracticeViewModel::filter() const
{
    PracticeFilter filter;
    filter.kind = practiceKindNamed(m_kind);
    filter.position = exercisePositionNamed(m_position);
    if (m_area >= 0 && m_area <= int(Area::Feet))
        filter.area = Area(m_area);
    if (m_isShortOnly)
        filter.shorterThan = shortBelow;
    return filter;
}

std::vector<PracticeRow> PracticeViewModel::searched() const
{
    std::vector<PracticeRow> rows;
    for (const auto *entry : m_catalogue.found(m_search, filter()))
        rows.push_back(entry->row());
    return rows;
}

std::vector<PracticeRow> PracticeViewModel::sections()
{
    using Entry = PracticeCatalogue::Entry;
    const Circumstances circumstances = m_profile.circumstances(m_clock());

    Sections sections(m_catalogue, filter());
    sections.begin(tr("Good for today"), mostForToday);
    sections.add(goodForToday(*m_content.library(), filter(), circumstances, mostForToday));
    sections.begin(tr("Favourites"));
    sections.add(m_journal.favourites());
    sections.begin(tr("Recently done"), mostRecent);
    sections.add(latest(circumstances.sessions));
    sections.begin(sections.isEmpty() ? QString() : tr("All practices"));
    sections.addAll([](const Entry &entry) { return !entry.isMovement && entry.reason.isEmpty(); });
    sections.begin(tr("Single movements"));
    sections.addAll([](const Entry &entry) { return entry.isMovement && entry.reason.isEmpty(); });
    sections.begin(tr("Less suitable for you"));
    sections.addAll([](const Entry &) { return true; });
    return sections.take();
}

} // namespace pacewell
