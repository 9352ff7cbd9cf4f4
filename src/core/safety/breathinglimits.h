// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/breathing.h"
#include "core/content/doses.h"
#include "core/plan/profile.h"
#include "core/session/sessionoutcome.h"

namespace pacewell {

/// How much slow breathing is right for a person. Practice summed up from Fincham 2023 (R49), Shao
/// 2024 (R50) and Bentley 2023 (R53), with a careful start since a small study saw people breathe
/// too much on their first day (R54). The ranges of a breath itself stand in doses.h.
namespace breath {

inline constexpr int firstDays = 3; ///< days with breathing, not days of the calendar
inline constexpr std::chrono::minutes mostInFirstDays{3};
inline constexpr std::chrono::minutes mostMinutes{20};
inline constexpr int mostSessionsADay = 3;
inline constexpr int sessionsBeforeLonger = 3; ///< comfortable ones, for one minute more
inline constexpr std::chrono::minutes longestSuggested = doses::maxBreathing;
inline constexpr std::chrono::minutes shortestCounted{1}; ///< less is a try. Our own rule.

} // namespace breath

/// How much breathing is right for a person today.
struct BreathingLimits
{
    bool areFirstDays = false; ///< why `most` is short, and some patterns wait
    std::chrono::minutes most{0};
    int sessionsToday = 0; ///< breath::mostSessionsADay are enough
    bool isEnoughToday() const { return sessionsToday >= breath::mostSessionsADay; }
};

/// \a patterns are the library's; what was done with one that is gone counts where the session was
/// for breathing. A day ahead of \a today, where the clock was set back, counts as today.
BreathingLimits breathingLimits(const std::vector<SessionOutcome> &history,
                                const std::vector<BreathingPattern> &patterns, QDate today);

/// The minutes to offer: the usual ones, and one more after every three comfortable sessions with
/// this pattern (whole, and without a bad moment). A bad moment goes back to the usual ones.
std::chrono::minutes suggestedLength(const BreathingPattern &pattern,
                                     const std::vector<SessionOutcome> &history,
                                     const BreathingLimits &limits);

/// The first of the person's conditions with which no breath is held.
std::optional<Condition> reasonAgainstHolds(const Profile &profile);

enum class BreathingBar {
    Condition,  ///< reasonAgainst() or reasonAgainstHolds() say which
    FirstDays,  ///< not for the first days
    NotAskedFor ///< an optional one, which is not switched on
};

/// Why a pattern is not offered; absent: it is.
std::optional<BreathingBar> barAgainst(const BreathingPattern &pattern,
                                       const BreathingLimits &limits, const Profile &profile,
                                       bool areOptionalShown);

/// What is wrong with a pace that a person makes for themselves.
enum class PaceProblem {
    NotInHalfSeconds,
    InOutOfRange,
    OutOutOfRange,
    HoldOutOfRange,
    TooFast,
    TooSlow,
    HoldsNotForYou,  ///< reasonAgainstHolds() says why
    HoldsNotAskedFor ///< optional patterns are not switched on, or these are the first days
};

/// The first problem of a paced breath; absent: it is within the safe range.
std::optional<PaceProblem> paceProblem(const BreathPace &pace, const BreathingLimits &limits,
                                       const Profile &profile, bool areOptionalShown);

} // namespace pacewell
