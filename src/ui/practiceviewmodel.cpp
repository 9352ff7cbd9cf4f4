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

bool PracticeViewModel::isNarrowed() const
{
    return !m_kind.isEmpty() || !m_position.isEmpty() || m_isShortOnly;
}

bool PracticeViewModel::isNothingUsable() const
{
    return isLoaded() && m_content.library()->routines().empty();
}

QString PracticeViewModel::firstProblem() const
{
    return problemCount() > 0 ? m_content.library()->problems().front().text() : QString();
}

/// Adds the practice if it passes the filter.
void PracticeViewModel::addRow(const Routine &practice, std::vector<PracticeRow> &rows) const
{
    const ContentLibrary &library = *m_content.library();
    const auto positions = words::positions(practice, library);
    const bool isThere = std::ranges::any_of(
        positions, [this](Position each) { return nameOf(each) == m_position; });
    if ((!m_kind.isEmpty() && nameOf(practice.practice) != m_kind) ||
        (!m_position.isEmpty() && !isThere) || (m_isShortOnly && practice.length >= shortBelow))
        return;
    rows.push_back({practice.id, practice.name, words::routineDetail(practice, library),
                    nameOf(practice.practice), QString(), false});
}

void PracticeViewModel::refresh()
{
    if (!isLoaded())
        return;
    const ContentLibrary &library = *m_content.library();
    std::vector<PracticeRow> routines;
    for (const Routine &routine : library.routines())
        addRow(routine, routines);
    std::vector<PracticeRow> movements;
    for (const Exercise &exercise : library.exercises())
        addRow(library.practice(exercise.id).value(), movements);
    for (auto *rows : {&routines, &movements})
        std::ranges::sort(*rows, {}, &PracticeRow::title);
    m_practices.setRows(std::move(routines));
    m_movements.setRows(std::move(movements));
    emit changed();
}

} // namespace pacewell
