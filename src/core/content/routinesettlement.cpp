// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentassembly.h"
#include "core/content/contenttext.h"
#include "core/content/routinerules.h"
#include "core/content/timing.h"

#include <algorithm>

// The second half of ContentAssembly: routines against the items of all sources.

namespace pacewell {

/// Puts the latest good routine of each id into the library. False when a replacement had to be
/// taken back: then all has to be looked at again.
bool ContentAssembly::settleRoutines()
{
    ContentProblems found;
    m_library.m_routines.clear();
    for (const auto &[id, candidates] : m_routines) {
        for (auto candidate = candidates.rbegin(); candidate != candidates.rend(); ++candidate) {
            const Routine routine = fitted(*candidate);
            const ContentProblems problems = routineProblems(routine, m_library, candidate->text);
            if (problems.empty()) {
                m_origins[id].source = candidate->source;
                m_library.m_routines.push_back(routine);
                break;
            }
            const QStringList spoilers = spoilersOf(*candidate);
            for (const QString &spoiler : spoilers)
                takeBack(spoiler, *candidate, problems.front().message);
            if (!spoilers.isEmpty())
                return false;
            found.insert(found.end(), problems.begin(), problems.end());
        }
    }
    m_problems.insert(m_problems.end(), found.begin(), found.end());
    return true;
}

/// The items of a routine that a later source has replaced.
QStringList ContentAssembly::replacedItems(const RoutineText &candidate) const
{
    QStringList ids;
    for (const RoutineStep &step : candidate.routine.steps) {
        if (m_replacements.contains(step.item) && !ids.contains(step.item) &&
            m_origins[step.item].source > candidate.source)
            ids.append(step.item);
    }
    return ids;
}

/// The routine, with the minutes that it takes where a later source has replaced something in it.
Routine ContentAssembly::fitted(const RoutineText &candidate) const
{
    Routine routine = candidate.routine;
    if (!replacedItems(candidate).isEmpty())
        routine.length =
            std::chrono::round<std::chrono::minutes>(timing::length(routine, m_library));
    return routine;
}

/// The replacements without which a routine would keep the rules: one alone if that is enough.
QStringList ContentAssembly::spoilersOf(const RoutineText &candidate)
{
    const QStringList replaced = replacedItems(candidate);
    const auto isGoodWithout = [&](const QStringList &ids) {
        std::vector<size_t> levels;
        for (const QString &id : ids)
            levels.push_back(unwind(id, candidate.source));
        const bool isGood = routineProblems(fitted(candidate), m_library, candidate.text).empty();
        for (size_t i = 0; i < levels.size(); ++i)
            rewind(ids[qsizetype(i)], levels[i]);
        return isGood;
    };
    for (const QString &id : replaced) {
        if (isGoodWithout({id}))
            return {id};
    }
    return !replaced.isEmpty() && isGoodWithout(replaced) ? replaced : QStringList();
}

/// Puts an item back to what it was when \a source was loaded. Returns the number of replacements
/// undone, for rewind().
size_t ContentAssembly::unwind(const QString &id, size_t source)
{
    std::vector<Replacement> &replacements = m_replacements[id];
    size_t at = replacements.size();
    while (at > 0 && m_origins[id].source > source)
        swapReplaced(id, replacements[--at]);
    return replacements.size() - at;
}

void ContentAssembly::rewind(const QString &id, size_t levels)
{
    std::vector<Replacement> &replacements = m_replacements[id];
    for (size_t at = replacements.size() - levels; at < replacements.size(); ++at)
        swapReplaced(id, replacements[at]);
}

void ContentAssembly::swapReplaced(const QString &id, Replacement &replacement)
{
    replacement.swap();
    std::swap(m_origins[id].source, replacement.replacedSource);
}

void ContentAssembly::takeBack(const QString &id, const RoutineText &spoiled, const QString &reason)
{
    std::vector<Replacement> &replacements = m_replacements[id];
    swapReplaced(id, replacements.back());
    ContentProblem problem = std::move(replacements.back().place);
    replacements.pop_back();
    if (replacements.empty())
        m_replacements.remove(id);
    problem.message += ContentText::tr("cannot take the place of the \"%1\" that was there before: "
                                       "in the routine \"%2\", %3. Give yours an id of its own")
                           .arg(id, spoiled.routine.id, reason);
    m_problems.push_back(std::move(problem));
}

} // namespace pacewell
