// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/exercise.h"

namespace pacewell {

/// Ranges that content has to keep. Static holds and repetitions follow the ACSM position stand
/// (Garber 2011) and the dose review of Ingram 2025; mobility and strength are expert consensus
/// (strength after Busch 2013). Content names the sources of each exercise.
namespace doses {

using namespace std::chrono_literals;

inline constexpr std::chrono::seconds minHold = 5s;
inline constexpr std::chrono::seconds maxHold = 30s;
inline constexpr int maxHoldRepetitions = 5;           ///< 4 by ACSM; 5 only for holds up to 10 s
inline constexpr std::chrono::seconds shortHold = 10s; ///< hard days and the hypermobile: no longer
inline constexpr std::chrono::seconds maxPerMuscleAndSession = 120s;

inline constexpr std::chrono::seconds minEachWay = 1s;
inline constexpr std::chrono::seconds maxEachWay = 5s;
inline constexpr int minMovingRepetitions = 3;
inline constexpr int maxMovingRepetitions = 12;
inline constexpr int maxSteps = 20; ///< steps on the spot and ankle pumps are counted one by one
inline constexpr int maxStrengthSets = 2;

inline constexpr std::chrono::minutes minSession = 2min;
inline constexpr std::chrono::minutes maxSession = 25min;

} // namespace doses

/// Why \a dose lies outside the range for this type of exercise; empty when it fits.
QString doseProblem(ExerciseType type, Sides sides, const Dose &dose);

/// How long the muscles work on one side in one session.
std::chrono::seconds workPerSide(const Dose &dose);

/// The dose for the easier form where content names none, and for a gentler session: half the
/// repetitions (at least one, three when moving) and holds of 10 s at most, the ceiling for a
/// flare-up day.
Dose gentler(const Dose &dose);

} // namespace pacewell
