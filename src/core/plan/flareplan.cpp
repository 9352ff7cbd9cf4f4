// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/flareplan.h"

#include "core/plan/goodfortoday.h"

#include <algorithm>

namespace pacewell {
namespace {

constexpr std::chrono::minutes breathingLength{3};
constexpr std::chrono::minutes smallLength{5};

QStringList tidied(const QStringList &lines)
{
    QStringList tidy;
    for (const QString &line : lines) {
        const QString words = line.trimmed();
        if (!words.isEmpty() && !tidy.contains(words))
            tidy.append(words);
    }
    return tidy;
}

std::vector<SoothingThing> tidied(const std::vector<SoothingThing> &things)
{
    std::vector<SoothingThing> tidy;
    for (const SoothingThing &thing : things) {
        const SoothingThing each{thing.practice.trimmed(), thing.words.trimmed()};
        const bool isThere = std::ranges::find(tidy, each) != tidy.end();
        if (each != SoothingThing() && !isThere && tidy.size() < FlarePlan::mostSoothing)
            tidy.push_back(each);
    }
    return tidy;
}

class Suggesting
{
public:
    Suggesting(const ContentLibrary &library, const Circumstances &circumstances,
               std::optional<Position> position)
        : m_library(library), m_circumstances(circumstances), m_position(position)
    {
    }

    std::vector<FlareSuggestion> all() const
    {
        std::vector<FlareSuggestion> found;
        if (const BreathingPattern *pattern = breathing())
            found.push_back({pattern->id, breathingLength});
        if (const Heat *heat = warmth())
            found.push_back({heat->id, {}});
        if (const Routine *routine = gentleSet())
            found.push_back({routine->id, {}});
        return found;
    }

private:
    bool canBegin(const Routine &practice) const
    {
        return !readiness(practice, m_library, m_circumstances, std::nullopt).bar;
    }

    bool suits(const GuidedItem &item) const
    {
        const auto practice = m_library.practice(item.id);
        return practice &&
               (!m_position ||
                std::ranges::find(item.positions, *m_position) != item.positions.end()) &&
               canBegin(*practice);
    }

    const BreathingPattern *breathing() const
    {
        const BreathingPattern *best = nullptr;
        for (const BreathingPattern &pattern : m_library.breathing()) {
            const bool isPlain = pattern.pace.isPaced() && !pattern.pace.hasHolds() &&
                                 !pattern.isOptional && pattern.maxBreaths == 0;
            if (isPlain && suits(pattern) && (!best || isLonger(pattern.pace, best->pace)))
                best = &pattern;
        }
        return best;
    }

    /// Of two out-breaths that last as long, the one after the shorter in-breath feels longer.
    static bool isLonger(const BreathPace &one, const BreathPace &other)
    {
        return one.out != other.out ? one.out > other.out : one.in < other.in;
    }

    const Heat *warmth() const
    {
        const Heat *best = nullptr;
        for (const Heat &heat : m_library.heats()) {
            if (!heat.isWholeBody && suits(heat) &&
                (!best || heat.areas.size() > best->areas.size()))
                best = &heat;
        }
        return best;
    }

    bool isAllIn(const Routine &routine) const
    {
        const auto positions = positionsOf(routine, m_library);
        return !m_position || std::ranges::all_of(positions, [this](Position position) {
            return position == *m_position;
        });
    }

    const Routine *gentleSet() const
    {
        const Routine *best = nullptr;
        for (const Routine &routine : m_library.routines()) {
            if (!routine.isGentle || !canBegin(routine))
                continue;
            const bool isPlaceBetter = best && isAllIn(routine) && !isAllIn(*best);
            const bool isPlaceWorse = best && !isAllIn(routine) && isAllIn(*best);
            if (!best || isPlaceBetter || (!isPlaceWorse && routine.length < best->length))
                best = &routine;
        }
        return best;
    }

    const ContentLibrary &m_library;
    const Circumstances &m_circumstances;
    const std::optional<Position> m_position;
};

} // namespace

FlarePlan tidied(FlarePlan plan)
{
    plan.earlySigns = tidied(plan.earlySigns);
    plan.soothing = tidied(plan.soothing);
    plan.smallestPractices = tidied(plan.smallestPractices);
    plan.canWait = tidied(plan.canWait);
    std::vector<qint64> helpers;
    for (const qint64 helper : plan.helpers) {
        if (std::ranges::find(helpers, helper) == helpers.end())
            helpers.push_back(helper);
    }
    plan.helpers = std::move(helpers);
    plan.kindSentence = plan.kindSentence.trimmed();
    plan.medicineLine = plan.medicineLine.trimmed();
    plan.learned = plan.learned.trimmed();
    return plan;
}

std::vector<FlareSuggestion> suggestedForFlare(const ContentLibrary &library,
                                               const Circumstances &circumstances,
                                               std::optional<Position> position)
{
    return Suggesting(library, circumstances, position).all();
}

std::vector<FlareSuggestion> flareThings(const FlarePlan &plan, const ContentLibrary &library,
                                         const Circumstances &circumstances,
                                         std::optional<Position> position)
{
    QStringList ids;
    for (const SoothingThing &thing : plan.soothing)
        ids.append(thing.practice);
    ids.append(plan.smallestPractices);
    ids.removeDuplicates();
    std::vector<FlareSuggestion> things;
    for (const QString &id : ids) {
        if (library.practice(id))
            things.push_back({id, {}});
    }
    return things.empty() ? suggestedForFlare(library, circumstances, position) : things;
}

bool isSoothing(const Routine &practice)
{
    return practice.isGentle || practice.practice == PracticeKind::Breathe ||
           practice.practice == PracticeKind::Relax || practice.practice == PracticeKind::Heat;
}

bool isSmall(const Routine &practice)
{
    const bool isFitting =
        practice.practice == PracticeKind::Stretch || practice.practice == PracticeKind::Move ||
        practice.practice == PracticeKind::Breathe || practice.practice == PracticeKind::Relax;
    return practice.isGentle || (isFitting && practice.length <= smallLength);
}

bool isStepOffered(const FlareState &flare, const SafetyState &safety)
{
    const auto urgency = safety.urgency();
    const bool isUrgent = urgency && *urgency != Urgency::Soon;
    return flare.mayOfferStep() && !flare.isLookDue && !isUrgent &&
           safety.exertion != Exertion::Envelope;
}

QStringList flarePractices(const FlarePlan &plan, const ContentLibrary &library,
                           const Circumstances &circumstances, std::optional<Position> position)
{
    QStringList ids;
    for (const QString &id : plan.smallestPractices) {
        if (library.practice(id))
            ids.append(id);
    }
    if (ids.isEmpty()) {
        for (const FlareSuggestion &each : suggestedForFlare(library, circumstances, position))
            ids.append(each.practice);
    }
    return ids;
}

FlarePlan filledFrom(FlarePlan plan, const FlarePlan &older)
{
    const auto fill = [](auto &part, const auto &from) {
        if (std::size(part) == 0)
            part = from;
    };
    fill(plan.earlySigns, older.earlySigns);
    fill(plan.soothing, older.soothing);
    fill(plan.smallestPractices, older.smallestPractices);
    fill(plan.canWait, older.canWait);
    fill(plan.helpers, older.helpers);
    fill(plan.kindSentence, older.kindSentence);
    fill(plan.medicineLine, older.medicineLine);
    fill(plan.learned, older.learned);
    return plan;
}

bool isEffortDueAfter(const std::vector<FlareEvent> &flares,
                      const std::vector<ScreeningEntry> &answers)
{
    const std::vector<Flare> known = flaresIn(flares);
    const auto last = std::ranges::find_if(known.rbegin(), known.rend(),
                                           [](const Flare &flare) { return bool(flare.last); });
    return last != known.rend() && std::ranges::none_of(answers, [&](const ScreeningEntry &entry) {
               return entry.screening == screenings::exertion && entry.day >= *last->last;
           });
}

} // namespace pacewell
