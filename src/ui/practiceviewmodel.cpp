// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practiceviewmodel.h"

#include "core/content/contentnames.h"
#include "ui/contentloader.h"
#include "ui/words.h"

#include <algorithm>

namespace pacewell {

PracticeViewModel::PracticeViewModel(ContentLoader &content, QObject *parent)
    : QObject(parent), m_content(content)
{
    connect(&content, &ContentLoader::loaded, this, &PracticeViewModel::refresh);
    connect(this, &PracticeViewModel::filterChanged, this, &PracticeViewModel::refresh);
}

bool PracticeViewModel::isLoaded() const
{
    return m_content.library() != nullptr;
}

int PracticeViewModel::problemCount() const
{
    return isLoaded() ? int(m_content.library()->problems().size()) : 0;
}

void PracticeViewModel::showAll()
{
    m_kind.clear();
    m_position.clear();
    m_isShortOnly = false;
    emit filterChanged();
}

void PracticeViewModel::refresh()
{
    if (!isLoaded())
        return;
    const ContentLibrary &library = *m_content.library();
    std::vector<PracticeRow> rows;
    for (const Routine &routine : library.routines()) {
        const auto positions = words::positions(routine, library);
        const bool isThere = std::ranges::any_of(
            positions, [this](Position each) { return nameOf(each) == m_position; });
        if ((!m_kind.isEmpty() && nameOf(routine.practice) != m_kind) ||
            (!m_position.isEmpty() && !isThere) || (m_isShortOnly && routine.length >= shortBelow))
            continue;
        rows.push_back({routine.id,
                        routine.name,
                        words::routineDetail(routine, library),
                        nameOf(routine.practice),
                        {},
                        false});
    }
    std::ranges::sort(rows, {}, &PracticeRow::title);
    m_practices.setRows(std::move(rows));
    emit changed();
}

} // namespace pacewell
