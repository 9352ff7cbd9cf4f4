// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The numbers of what goes with what, from section 10 of the evidence: this program's own, chosen
/// by simulation there. Those of experiments were chosen by simulation here.
namespace pacewell::associating {

// Before anything is told.
inline constexpr int fewestPairs = 20; ///< days of which the day before is known as well
inline constexpr int fewestEach = 5;   ///< of them with the trigger, and without
inline constexpr int hintDays = 28;    ///< from the first to the last; then a direction, no number
inline constexpr int patternDays = 56; ///< then a number with its range
inline constexpr int trendDays = 84;   ///< then a slow change over the weeks is allowed for

// The test.
inline constexpr double mostCarriedOver = 0.9; ///< of a day into the next
inline constexpr int permutations = 2000;
inline constexpr int mostTriggers = 12;         ///< tested together
inline constexpr double falseDiscoveries = 0.1; ///< of what is told, at most

// The size.
inline constexpr double confidence = 0.95; ///< of every range
inline constexpr double leastEffect = 1.0; ///< points; less is not worth telling
inline constexpr double ratingStep = 3.0;  ///< points of a trigger from 0 to 10 that it is told per
inline constexpr double tolerance = 1e-9;  ///< far more than arithmetic loses

/// Whether \a size, up or down, is worth telling.
constexpr bool isLargeEnough(double size)
{
    return size >= leastEffect - tolerance || size <= -leastEffect + tolerance;
}

// Experiments of one person.
inline constexpr int shortestBlock = 5;      ///< days
inline constexpr int longestBlock = 14;      ///< days
inline constexpr int settlingDays = 1;       ///< at the beginning of a block, left out
inline constexpr int fewestBlocksOfEach = 3; ///< with the practice, and without
inline constexpr int mostBlocks = 12;
inline constexpr double leastContrast = 0.5; ///< between the shares of days practised

} // namespace pacewell::associating
