// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/composer.h"

#include "core/content/doses.h"
#include "core/content/stepdose.h"
#include "core/content/timing.h"
#include "core/plan/draft.h"
#include "core/plan/suitability.h"

#include <algorithm>
#include <tuple>

namespace pacewell {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr int recentDays = 7;

/// A number that looks drawn by lot, the same on every machine (FNV-1a, then the end of
/// SplitMix64, so that seeds that follow each other lead far apart).
quint64 lotOf(QStringView text, quint32 seed)
{
    quint64 lot = 0xcbf29ce484222325u ^ seed;
    for (const QChar each : text)
        lot = (lot ^ each.unicode()) * 0x100000001b3u;
    lot = (lot ^ (lot >> 30)) * 0xbf58476d1ce4e5b9u;
    lot = (lot ^ (lot >> 27)) * 0x94d049bb133111ebu;
    return lot ^ (lot >> 31);
}

template<typename Value>
void addOnce(std::vector<Value> &values, const Value &value)
{
    if (std::ranges::find(values, value) == values.end())
        values.push_back(value);
}

/// For each item done in the last days: 1 a week ago, the most today.
QHash<QString, int> recencies(const std::vector<SessionOutcome> &history, QDate today)
{
    QHash<QString, int> recencies;
    for (const SessionOutcome &session : history) {
        const auto ago = int(std::max<qint64>(0, session.day.daysTo(today)));
        if (ago > recentDays)
            continue;
        for (const StepOutcome &step : session.steps) {
            if (step.done.count() > 0)
                recencies[step.itemId] = std::max(recencies[step.itemId], recentDays - ago + 1);
        }
    }
    return recencies;
}

/// How gladly a body with this energy takes each position (chair, standing, bed, floor); our own
/// judgement.
int reluctance(Position position, Energy energy)
{
    static constexpr int low[] = {0, 3, 0, 2};
    static constexpr int usual[] = {0, 1, 2, 2};
    return energy == Energy::Low ? low[size_t(position)] : usual[size_t(position)];
}

/// From standing over sitting to lying, which is also the way to grow calm.
int heightOf(Position position)
{
    static constexpr int heights[] = {2, 3, 0, 1};
    return heights[size_t(position)];
}

class Composing
{
public:
    Composing(const Wish &wish, const ContentLibrary &library,
              const std::vector<SessionOutcome> &history, const QDateTime &now, quint32 seed)
        : m_wish(wish), m_library(library), m_seed(seed), m_strength(library, history, now.date()),
          m_recencies(recencies(history, now.date()))
    {
        m_wish.length = std::clamp(wish.length, Wish::shortest, Wish::longest);
        m_ingredients.length = m_wish.length;
        m_ingredients.energy = wish.energy;
        m_ingredients.room = MuscleRoom(library, history, now);
        orderAreas();
        for (const Exercise &exercise : library.exercises()) {
            if (isWished(exercise) && isSuitable(exercise))
                addCandidate(exercise);
        }
    }

    Composition compose()
    {
        const Draft draft = best();
        m_result.routine = routine(draft);
        m_result.isShorter = m_result.routine.length < m_wish.length;
        for (const Area area : m_wish.areas) {
            if (!draft.covers(area))
                addOnce(m_result.uncovered, area);
        }
        return m_result;
    }

private:
    void orderAreas()
    {
        std::vector<Area> &areas = m_ingredients.areas;
        for (const Area area : m_wish.areas)
            addOnce(areas, area);
        m_ingredients.wishedAreas = areas.size();
        for (size_t i = 0; m_wish.areas.empty() && i < areaCount; ++i)
            areas.push_back(Area(i));
        std::ranges::sort(areas, {},
                          [&](Area area) { return lotOf(QString::number(int(area)), m_seed); });
    }

    bool isWished(const Exercise &exercise) const
    {
        const auto isHere = [&](Position position) {
            return !m_wish.position || position == *m_wish.position;
        };
        const auto isAsked = [&](Area area) {
            return std::ranges::find(m_ingredients.areas, area) != m_ingredients.areas.end();
        };
        return (exercise.isHandsFree || !m_wish.isHandsFree) &&
               (exercise.type != ExerciseType::Strength || m_wish.energy != Energy::Low) &&
               std::ranges::any_of(exercise.positions, isHere) &&
               std::ranges::any_of(exercise.areas, isAsked);
    }

    bool isSuitable(const Exercise &exercise)
    {
        if (const auto reason = reasonAgainst(exercise, m_wish.profile)) {
            addOnce(m_result.because, *reason);
            return false;
        }
        if (m_strength.restSuggested(exercise)) {
            m_result.isStrengthResting = true;
            return false;
        }
        return true;
    }

    RoutineStep step(const Exercise &exercise, bool isSmall) const
    {
        RoutineStep step;
        step.item = exercise.id;
        if (exercise.sides == Sides::Each)
            step.side = m_wish.onlySide;
        if (isSmall)
            step.dose = gentler(exercise.dose);
        return suited(exercise, step, m_wish.profile);
    }

    void addCandidate(const Exercise &exercise)
    {
        Candidate candidate;
        candidate.exercise = &exercise;
        candidate.usual = step(exercise, m_wish.energy == Energy::Low);
        candidate.small = step(exercise, true);
        candidate.usualLength = timing::length(exercise, candidate.usual);
        candidate.smallLength = timing::length(exercise, candidate.small);
        candidate.recency = m_recencies.value(exercise.id);
        candidate.lot = lotOf(exercise.id, m_seed);
        if (!m_ingredients.room.fits(exercise, candidate.usual))
            m_result.isCapped = true;
        m_ingredients.candidates.push_back(candidate);
    }

    /// Everything that may be tried, the best first: few changes, then places that come easily.
    std::vector<std::vector<Position>> plans() const
    {
        if (m_wish.position)
            return {{*m_wish.position}};
        using enum Position;
        std::vector<std::vector<Position>> plans;
        for (const Position first : {Chair, Standing, Bed, Floor}) {
            plans.push_back({first});
            for (const Position second : {Chair, Standing, Bed, Floor}) {
                if (second != first)
                    plans.push_back({first, second});
            }
        }
        std::ranges::stable_sort(plans, {}, [&](const std::vector<Position> &plan) {
            int sum = 0;
            for (const Position position : plan)
                sum += reluctance(position, m_wish.energy);
            return std::tuple(plan.size(), sum, heightOf(plan.front()) < heightOf(plan.back()));
        });
        return plans;
    }

    /// A draft is the better one when it leaves fewer areas out, then when it misses the length by
    /// fewer minutes, then when it was tried earlier.
    Draft best() const
    {
        std::optional<Draft> best;
        std::pair<qint64, qint64> least;
        for (const std::vector<Position> &plan : plans()) {
            for (const bool isSmall : {false, true}) {
                const Draft draft(m_ingredients, plan, isSmall);
                const std::pair<qint64, qint64> missed(
                    std::ranges::count_if(m_wish.areas,
                                          [&](Area area) { return !draft.covers(area); }),
                    abs(std::chrono::round<minutes>(draft.length()) - m_wish.length).count());
                if (!best || missed < least) {
                    best.emplace(draft);
                    least = missed;
                }
                if (least == std::pair<qint64, qint64>(0, 0))
                    return *best;
            }
        }
        return *best;
    }

    Routine routine(const Draft &draft) const
    {
        Routine routine;
        routine.steps = draft.steps();
        routine.length = std::chrono::round<minutes>(draft.length());
        routine.isGentle = m_wish.energy == Energy::Low;
        int stretches = 0;
        for (const RoutineStep &step : routine.steps) {
            const Exercise &exercise = *m_library.exercise(step.item);
            stretches += exercise.type == ExerciseType::Stretch ? 1 : 0;
            support(routine.evidence, exercise.evidence, &step == &routine.steps.front());
        }
        std::ranges::sort(routine.evidence.sources, {}, &Source::key);
        routine.practice =
            2 * stretches >= int(routine.steps.size()) ? PracticeKind::Stretch : PracticeKind::Move;
        return routine;
    }

    /// A whole is as sure as the least sure of its parts, and as fresh as the oldest.
    static void support(Evidence &whole, const Evidence &part, bool isFirst)
    {
        whole.confidence = isFirst ? part.confidence : std::max(whole.confidence, part.confidence);
        whole.reviewed = isFirst ? part.reviewed : std::min(whole.reviewed, part.reviewed);
        for (const Source &source : part.sources) {
            if (std::ranges::find(whole.sources, source) == whole.sources.end())
                whole.sources.push_back(source);
        }
    }

    Wish m_wish;
    const ContentLibrary &m_library;
    quint32 m_seed;
    StrengthDays m_strength;
    QHash<QString, int> m_recencies;
    Ingredients m_ingredients;
    Composition m_result;
};

} // namespace

Composition compose(const Wish &wish, const ContentLibrary &library,
                    const std::vector<SessionOutcome> &history, const QDateTime &now, quint32 seed)
{
    return Composing(wish, library, history, now, seed).compose();
}

Routine moved(const Routine &routine, size_t from, size_t to)
{
    Routine result = routine;
    if (from >= routine.steps.size() || to >= routine.steps.size())
        return result;
    result.steps.erase(result.steps.begin() + std::ptrdiff_t(from));
    result.steps.insert(result.steps.begin() + std::ptrdiff_t(to), routine.steps[from]);
    return result;
}

} // namespace pacewell
