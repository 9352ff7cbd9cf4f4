// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/firstprogramme.h"

#include "core/content/timing.h"
#include "core/plan/goodfortoday.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace pacewell {
namespace {

using std::chrono::minutes;

constexpr minutes usualLength{12};   ///< of a session: 8 to 12 minutes
constexpr minutes shortestUseful{5}; ///< relaxation and breathing did less in fewer (R53)
constexpr Weekdays movingDays{0b0010101};

template<typename Value>
bool holds(const std::vector<Value> &values, const Value &value)
{
    return std::ranges::find(values, value) != values.end();
}

bool isMovement(PracticeKind kind)
{
    return kind == PracticeKind::Stretch || kind == PracticeKind::Move;
}

bool isCalming(PracticeKind kind)
{
    return kind == PracticeKind::Breathe || kind == PracticeKind::Relax ||
           kind == PracticeKind::Sleep;
}

/// What is for the night is the last to be done by day.
int calmOrder(PracticeKind kind, TimeOfDay part)
{
    const bool isEvening = part == TimeOfDay::Evening;
    if (kind == PracticeKind::Breathe)
        return isEvening ? 2 : 0;
    if (kind == PracticeKind::Relax)
        return isEvening ? 0 : 1;
    return kind == PracticeKind::Sleep && !isEvening ? 2 : 1;
}

/// A practice that may be planned, and what its place among the others rests on.
struct Candidate
{
    QString id;
    PracticeKind kind = PracticeKind::Stretch;
    std::vector<TimeOfDay> timesOfDay;
    minutes length{0};
    bool isGentle = false;
    bool hasStrength = false;
    size_t areas = 0;   ///< of those told that it reaches; of all where none was
    double share = 0.0; ///< of its time that they get
};

class FirstWeek
{
public:
    FirstWeek(const Preferences &preferences, const ContentLibrary &library,
              const Circumstances &circumstances)
        : m_preferences(preferences), m_library(library), m_circumstances(circumstances)
    {
        m_preferences.longest = std::min(preferences.longest.value_or(usualLength), usualLength);
        if (m_preferences.times.empty())
            m_preferences.times = {TimeOfDay::Morning, TimeOfDay::Evening};
        std::ranges::sort(m_preferences.times);
        const auto again = std::ranges::unique(m_preferences.times);
        m_preferences.times.erase(again.begin(), again.end());
        for (const Routine &routine : library.routines())
            consider(routine);
        for (const BreathingPattern &pattern : library.breathing()) {
            if (isPlain(pattern))
                consider(library.practice(pattern.id).value());
        }
        for (const Relaxation &relaxation : library.relaxations())
            consider(library.practice(relaxation.id).value());
    }

    std::vector<ProgrammeEntry> entries(QDate today) const
    {
        std::vector<ProgrammeEntry> entries;
        for (size_t day = 0; day < movingDays.size(); ++day) {
            QSet<QString> onThisDay;
            for (const TimeOfDay part : m_preferences.times) {
                const QString practice = practiceFor(part, movingDays.test(day), onThisDay);
                onThisDay.insert(practice);
                if (!practice.isEmpty())
                    plan(entries, {practice, Weekdays().set(day), part, {}, today, {}});
            }
        }
        std::ranges::stable_sort(entries, {}, &ProgrammeEntry::timeOfDay);
        return entries;
    }

private:
    bool isFirstKind(const Routine &routine) const
    {
        return (isMovement(routine.practice) || isCalming(routine.practice)) &&
               std::ranges::none_of(routine.steps, [this](const RoutineStep &step) {
                   return m_library.heat(step.item) || m_library.massage(step.item);
               });
    }

    void consider(const Routine &routine)
    {
        if (!isFirstKind(routine) || !suits(routine, m_library, m_preferences))
            return;
        const auto ready = asItBegins(routine, m_library, m_circumstances);
        if (!ready || !suits(*ready, m_library, m_preferences))
            return;
        Candidate candidate{routine.id, routine.practice, routine.timesOfDay, routine.length,
                            routine.isGentle};
        candidate.areas = size_t(std::ranges::count_if(areasOf(*ready, m_library),
                                                       [this](Area area) { return isTold(area); }));
        candidate.share = shareOf(*ready);
        candidate.hasStrength = std::ranges::any_of(ready->steps, [this](const RoutineStep &step) {
            const Exercise *exercise = m_library.exercise(step.item);
            return exercise && exercise->type == ExerciseType::Strength;
        });
        m_candidates.push_back(std::move(candidate));
    }

    bool isTold(Area area) const
    {
        return m_preferences.areas.empty() || holds(m_preferences.areas, area);
    }

    double shareOf(const Routine &routine) const
    {
        double told = 0.0;
        double all = 0.0;
        for (const RoutineStep &step : routine.steps) {
            const auto seconds = double(timing::length(step, m_library).count());
            const GuidedItem *item = m_library.item(step.item);
            const bool isForIt = item && std::ranges::any_of(item->areas, [this](Area area) {
                                     return isTold(area);
                                 });
            told += isForIt ? seconds : 0.0;
            all += seconds;
        }
        return all > 0.0 ? told / all : 0.0;
    }

    bool isOutOfPlace(const Candidate &candidate) const
    {
        return candidate.areas == 0 ||
               (candidate.isGentle && !m_circumstances.safety.isGentleOnly());
    }

    int groupOf(const Candidate &candidate, bool isForMoving) const
    {
        if (isMovement(candidate.kind) && isOutOfPlace(candidate))
            return 2;
        return isMovement(candidate.kind) == isForMoving ? 0 : 1;
    }

    /// The least comes first.
    auto rank(const Candidate &candidate, TimeOfDay part, bool isForMoving) const
    {
        const auto &times = candidate.timesOfDay;
        const bool isMeant = holds(times, part);
        const bool isGentleWanted =
            isMovement(candidate.kind) && m_circumstances.safety.isGentleOnly();
        return std::tuple(groupOf(candidate, isForMoving), candidate.isGentle != isGentleWanted,
                          !times.empty() && !isMeant, calmOrder(candidate.kind, part),
                          -int(candidate.areas), -candidate.share, !isMeant,
                          candidate.length < shortestUseful, candidate.length, candidate.id);
    }

    /// Empty: nothing suits.
    QString practiceFor(TimeOfDay part, bool isMovingDay, const QSet<QString> &taken) const
    {
        const bool isForMoving =
            isMovingDay && (part != TimeOfDay::Evening || m_preferences.times.size() == 1);
        const auto order = [&](const Candidate &candidate) {
            return std::pair(taken.contains(candidate.id), rank(candidate, part, isForMoving));
        };
        const Candidate *best = nullptr;
        for (const Candidate &candidate : m_candidates) {
            if (candidate.hasStrength && !isMovingDay)
                continue;
            if (!best || order(candidate) < order(*best))
                best = &candidate;
        }
        return best ? best->id : QString();
    }

    static void plan(std::vector<ProgrammeEntry> &entries, const ProgrammeEntry &entry)
    {
        const auto same = std::ranges::find_if(entries, [&entry](const ProgrammeEntry &each) {
            return each.practice == entry.practice && each.timeOfDay == entry.timeOfDay;
        });
        if (same == entries.end())
            entries.push_back(entry);
        else
            same->weekdays |= entry.weekdays;
    }

    Preferences m_preferences;
    const ContentLibrary &m_library;
    const Circumstances &m_circumstances;
    std::vector<Candidate> m_candidates;
};

} // namespace

Programme firstProgramme(const Preferences &preferences, const ContentLibrary &library,
                         const Circumstances &circumstances, QDate today)
{
    if (preferences.isEmpty())
        return {};
    return {FirstWeek(preferences, library, circumstances).entries(today)};
}

} // namespace pacewell
