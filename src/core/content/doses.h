// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/exercise.h"

namespace pacewell {

/// Ranges that content has to keep. Static holds and repetitions follow the ACSM position stand
/// (Garber 2011) and the dose review of Ingram 2025; mobility and strength are expert consensus
/// (strength after Busch 2013). Content names the sources of each item; keys such as R53 stand in
/// content/references/evidence.json.
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
/// Half a minute either way still rounds to the minutes a person is told, with a little slack.
inline constexpr std::chrono::seconds lengthTolerance = 40s;

// Slow breathing, in breaths a minute (R53, R54). Holds are usual practice, never for everybody.
inline constexpr double minBreathRate = 5;
inline constexpr double maxBreathRate = 10;
inline constexpr double minBreathRateWithHolds = 3;
inline constexpr std::chrono::milliseconds breathStep = 500ms;
inline constexpr std::chrono::milliseconds minBreathPart = 2s; ///< in or out
inline constexpr std::chrono::milliseconds maxBreathIn = 6s;
inline constexpr std::chrono::milliseconds maxBreathOut = 8s;
inline constexpr std::chrono::milliseconds maxBreathHold = 7s;
inline constexpr std::chrono::milliseconds longBreathHold = 4s;
inline constexpr int maxBreathsWithLongHolds = 4;
inline constexpr std::chrono::minutes minBreathing = 2min;
inline constexpr std::chrono::minutes maxBreathing = 10min;

// Muscle relaxation (R55); listening to a voice (R56, R57, R58).
inline constexpr std::chrono::seconds minTense = 3s;
inline constexpr std::chrono::seconds maxTense = 7s;
inline constexpr std::chrono::seconds minRelease = 20s;
inline constexpr std::chrono::seconds maxRelease = 40s;
inline constexpr std::chrono::minutes minRelaxation = 2min;
inline constexpr std::chrono::minutes maxRelaxation = 20min;
inline constexpr std::chrono::seconds quietAfterWords = 2s; ///< within a part

// Massage of oneself (R59, R60).
inline constexpr std::chrono::seconds minSpot = 20s;
inline constexpr std::chrono::seconds maxSpot = 60s;
inline constexpr std::chrono::seconds maxMassagePerMuscle = 90s; ///< on one side in one session
inline constexpr std::chrono::minutes maxMassage = 10min;

// Heat on one place; whole-body heat is a bath or shower (R42, R43).
inline constexpr std::chrono::minutes minHeat = 5min;
inline constexpr std::chrono::minutes maxHeat = 20min;
inline constexpr std::chrono::minutes minWholeBodyHeat = 10min;

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
