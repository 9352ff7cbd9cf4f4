// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practicecatalogue.h"

#include "core/content/contentnames.h"
#include "core/plan/suitability.h"
#include "core/safety/breathinglimits.h"
#include "ui/readinesswords.h"
#include "ui/searchwords.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace pacewell {
namespace {

struct CatalogueText
{
    Q_DECLARE_TR_FUNCTIONS(PracticeCatalogue)
};

std::optional<Condition> reasonAgainstItem(const QString &id, const ContentLibrary &library,
                                           const Profile &profile)
{
    const GuidedItem *item = library.item(id);
    if (!item)
        return std::nullopt;
    if (const auto reason = reasonAgainst(*item, profile))
        return reason;
    const BreathingPattern *pattern = library.breathing(id);
    return pattern && pattern->pace.hasHolds() ? reasonAgainstHolds(profile) : std::nullopt;
}

/// A routine goes on with what suits, as long as there is something.
std::optional<Condition> reasonAgainstAll(const Routine &practice, const ContentLibrary &library,
                                          const Profile &profile)
{
    std::optional<Condition> first;
    for (const RoutineStep &step : practice.steps) {
        const auto reason = reasonAgainstItem(step.item, library, profile);
        if (!reason)
            return std::nullopt;
        if (!first)
            first = reason;
    }
    if (first && practice.steps.size() > 1 &&
        !fitted(practice, library, profile).routine.steps.empty())
        return std::nullopt;
    return first;
}

QString bodyWords(const GuidedItem &item)
{
    QStringList words;
    for (const Area area : item.areas)
        words.append(words::area(area));
    // Some know a muscle by the name that doctors use.
    for (const Muscle muscle : item.muscles)
        words << words::muscle(muscle) << muscleName(muscle).toString();
    return words.join(QLatin1Char(' '));
}

} // namespace

PracticeRow PracticeCatalogue::Entry::row() const
{
    return {practice.id, practice.name, detail, nameOf(practice.practice), {}, false, {}, reason};
}

PracticeCatalogue::PracticeCatalogue(std::shared_ptr<const ContentLibrary> library,
                                     const Profile &profile, bool areBreathHoldsWanted)
    : m_library(std::move(library))
{
    for (const Routine &routine : m_library->routines())
        add(routine, profile);
    const auto addAll = [&](const auto &items) {
        for (const auto &item : items)
            add(m_library->practice(item.id).value(), profile);
    };
    for (const BreathingPattern &pattern : m_library->breathing()) {
        if (areBreathHoldsWanted || !(pattern.isOptional || pattern.pace.hasHolds()))
            add(m_library->practice(pattern.id).value(), profile);
    }
    addAll(m_library->relaxations());
    addAll(m_library->massages());
    addAll(m_library->heats());
    addAll(m_library->exercises());
    std::ranges::stable_sort(m_entries, [](const Entry &one, const Entry &other) {
        if (one.isMovement != other.isMovement)
            return other.isMovement;
        return one.practice.name.localeAwareCompare(other.practice.name) < 0;
    });
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_places.insert(m_entries[i].practice.id, i);
}

void PracticeCatalogue::add(const Routine &practice, const Profile &profile)
{
    Entry entry;
    entry.practice = practice;
    entry.detail = words::routineDetail(practice, *m_library);
    entry.isMovement = m_library->exercise(practice.id) != nullptr;
    if (const auto reason = reasonAgainstAll(practice, *m_library, profile))
        //: %1: what a person has, such as "thin bones"
        entry.reason = CatalogueText::tr("Better left out with %1").arg(words::briefly(*reason));
    m_entries.push_back(std::move(entry));
}

const PracticeCatalogue::Entry *PracticeCatalogue::entry(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place != m_places.constEnd() ? &m_entries[*place] : nullptr;
}

bool PracticeCatalogue::lets(const PracticeFilter &filter, const Entry &entry) const
{
    return filter.isEmpty() || filter.lets(entry.practice, *m_library);
}

const QString &PracticeCatalogue::searchable(const Entry &entry) const
{
    if (entry.searchable.isEmpty()) {
        QStringList words{entry.practice.name, entry.practice.summary};
        for (const RoutineStep &step : entry.practice.steps) {
            if (const GuidedItem *item = m_library->item(step.item))
                words.append(bodyWords(*item));
        }
        words.removeDuplicates();
        entry.searchable = pacewell::searchable(words.join(QLatin1Char(' ')));
    }
    return entry.searchable;
}

std::vector<const PracticeCatalogue::Entry *>
PracticeCatalogue::found(const QString &typed, const PracticeFilter &filter) const
{
    using Rank = std::tuple<bool, bool, bool>;
    const QStringList words = searchWords(typed);
    std::vector<std::pair<Rank, const Entry *>> ranked;
    for (const Entry &entry : m_entries) {
        if (!holdsAll(searchable(entry), words) || !lets(filter, entry))
            continue;
        const QString name = pacewell::searchable(entry.practice.name);
        ranked.push_back({{!entry.reason.isEmpty(), !holdsAll(name, words),
                           words.isEmpty() || !name.startsWith(words.front())},
                          &entry});
    }
    std::ranges::stable_sort(ranked, {}, [](const auto &each) { return each.first; });
    std::vector<const Entry *> found;
    for (const auto &[rank, entry] : ranked)
        found.push_back(entry);
    return found;
}

} // namespace pacewell
