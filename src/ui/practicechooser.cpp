// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practicechooser.h"

#include "core/plan/firstpractice.h"
#include "core/plan/goodfortoday.h"
#include "ui/searchwords.h"

#include <algorithm>

namespace pacewell {

void PracticeChooser::open(PracticeCatalogue catalogue, const Preferences &preferences)
{
    m_catalogue = std::move(catalogue);
    m_preferences = preferences;
}

void PracticeChooser::startOver(const QSet<QString> &chosen)
{
    m_chosen = chosen;
    m_search.clear();
    list();
    emit searchChanged();
}

void PracticeChooser::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    list();
    emit searchChanged();
}

bool PracticeChooser::reaches(const Routine &practice) const
{
    return std::ranges::any_of(areasOf(practice, *m_catalogue.library()), [this](Area area) {
        return std::ranges::find(m_preferences.areas, area) != m_preferences.areas.end();
    });
}

/// Without a search first what reaches where it hurts.
void PracticeChooser::list()
{
    const bool isSearch = !searchWords(m_search).isEmpty();
    std::vector<const PracticeCatalogue::Entry *> found;
    for (const PracticeCatalogue::Entry *entry : m_catalogue.found(m_search, {})) {
        const bool isOffered =
            isSearch ||
            (!entry->isMovement && suits(entry->practice, *m_catalogue.library(), m_preferences));
        if (entry->reason.isEmpty() && isOffered)
            found.push_back(entry);
    }
    if (!isSearch)
        std::ranges::stable_sort(found, {}, [this](const PracticeCatalogue::Entry *entry) {
            return std::pair(m_chosen.contains(entry->practice.id), !reaches(entry->practice));
        });
    std::vector<PracticeRow> rows;
    for (size_t i = 0; i < std::min(found.size(), size_t(most)); ++i)
        rows.push_back(found[i]->row());
    m_practices.setRows(std::move(rows));
}

} // namespace pacewell
