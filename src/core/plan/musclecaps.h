// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"
#include "core/session/sessionoutcome.h"

#include <array>
#include <bitset>

namespace pacewell {

namespace caps {

/// How long a muscle is stretched in one week, on each side: more adds nothing (Ingram 2025, R30;
/// ACSM, R33). The cap for one session is doses::maxPerMuscleAndSession.
inline constexpr std::chrono::seconds perMuscleAndWeek{600};
inline constexpr std::chrono::days week{7};
/// What ended no longer ago than this is the same session. Our own rule.
inline constexpr std::chrono::minutes sameSession{60};
/// Days with strength work in a week, never two in a row (expert practice after Busch 2013, R32).
inline constexpr int strengthDaysAWeek = 3;

} // namespace caps

enum class MuscleCap { Session, Week };

/// How long each muscle may still be stretched, on either side. Only stretches count.
class MuscleRoom
{
public:
    struct Tightest
    {
        Muscle muscle = Muscle::UpperTrapezius;
        MuscleCap cap = MuscleCap::Session;
        std::chrono::milliseconds left{0}; ///< never below zero
    };

    /// For a session of which nothing is known but itself.
    MuscleRoom() = default;
    /// For a session after those in \a history. An end that lies ahead of \a now, where the clock
    /// was set back, counts as just ended; an item that is gone from the library is not counted.
    MuscleRoom(const ContentLibrary &library, const std::vector<SessionOutcome> &history,
               const QDateTime &now);

    /// The muscle with the least room on the sides that the step works; absent: it has no cap.
    std::optional<Tightest> tightest(const Exercise &exercise, const RoutineStep &step) const;
    bool fits(const Exercise &exercise, const RoutineStep &step) const;
    void take(const Exercise &exercise, const RoutineStep &step);

private:
    using Sides = std::array<std::chrono::milliseconds, 2>; // left, right
    using Muscles = std::array<Sides, muscleCount>;

    Muscles m_session{};
    Muscles m_week{};
};

/// One step that a cap makes shorter.
struct CapChange
{
    enum class Kind { FewerRepetitions, ShorterHold, LeftOut };

    QString item;
    Muscle muscle = Muscle::UpperTrapezius; ///< the one that has had enough
    MuscleCap cap = MuscleCap::Session;
    Kind kind = Kind::LeftOut;

    bool operator==(const CapChange &) const = default;
};

struct Capped
{
    Routine routine; ///< its stated length follows
    std::vector<CapChange> changes;
};

/// The routine with no muscle stretched beyond its caps over the session and the week. What comes
/// first keeps its time: a later step gets fewer repetitions, then a shorter hold, and is left out
/// where even the shortest is too much.
Capped capped(const Routine &routine, const ContentLibrary &library,
              const std::vector<SessionOutcome> &history, const QDateTime &now);

/// Why strength work may better wait a day. Advice, never a bar.
enum class StrengthRest {
    AfterYesterday, ///< some of the same muscles were strengthened the day before
    EnoughThisWeek  ///< they were on three of the last six days
};

/// On which of the last days each muscle was strengthened.
class StrengthDays
{
public:
    StrengthDays(const ContentLibrary &library, const std::vector<SessionOutcome> &history,
                 QDate today);

    /// Absent for everything that is no strength exercise.
    std::optional<StrengthRest> restSuggested(const Exercise &exercise) const;

private:
    std::array<std::bitset<8>, muscleCount> m_days; // [n]: n days ago
};

/// The advice for a whole routine: the first that one of its exercises brings.
std::optional<StrengthRest> strengthRestSuggested(const Routine &routine,
                                                  const ContentLibrary &library,
                                                  const std::vector<SessionOutcome> &history,
                                                  QDate today);

} // namespace pacewell
