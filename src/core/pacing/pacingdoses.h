// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The numbers of pacing, from section 2 of the evidence. "R" names a source there. The idea is
/// expert agreement; where no source is named the number is this program's own.
namespace pacewell::pacing {

// The baseline: amounts at which symptoms begin to climb, on good days and bad.
inline constexpr int fewestMeasurements = 3; ///< R21
inline constexpr int mostMeasurements = 7;
inline constexpr int measuringDays = 7;
inline constexpr double usualFactor = 0.8;   ///< R20, R21
inline constexpr double carefulFactor = 0.5; ///< after a wide spread, a flare, or with doubt
inline constexpr double wideSpread = 3.0;    ///< the most divided by the least: above this
inline constexpr int flareBefore = 7;        ///< days
inline constexpr int goodConfidence = 7;     ///< of 10

// The smallest amounts worth telling apart.
inline constexpr double halfMinutesBelow = 10.0; ///< minutes; from there on whole ones
inline constexpr double shortMinuteStride = 0.5;
inline constexpr double minuteStride = 1.0;
inline constexpr double leastMinutes = 1.0;
inline constexpr double stepStride = 50.0; ///< steps, and metres likewise
inline constexpr double repetitionStride = 1.0;
inline constexpr double fineStepStride = 10.0; ///< below fineStepsBelow, for who can do little
inline constexpr double fineStepsBelow = 200.0;
inline constexpr double tolerance = 1e-6; ///< far below any stride, far above what doubles lose

/// Above by more than arithmetic with tenths loses: 1.2 times 3 is not below 3.6.
constexpr bool isAbove(double amount, double limit)
{
    return amount > limit + tolerance;
}

// Growing slowly.
inline constexpr int reviewDays = 7;
inline constexpr double mostRise = 0.10; ///< of the quota in a week (R21; R20 allows more)
inline constexpr double smallRise = 0.05;
inline constexpr int risesInARow = 3; ///< then a week without
inline constexpr int fewestPlannedDays = 5;
inline constexpr int mostGateWeeks = 5; ///< looked back for them: enough for one day a week
inline constexpr int worsePain = 1;     ///< points above usual that are still well
inline constexpr int usualPainDays = 28;
inline constexpr int fewestPains = 3; ///< before a median is told

// What was done, as a share of what was planned.
inline constexpr double underBelow = 0.8;
inline constexpr double overAbove = 1.2;
inline constexpr double wellOverFrom = 1.4;

// Parts and rests (expert practice).
inline constexpr int shortestPart = 1; ///< minutes
inline constexpr int longestPart = 25;
inline constexpr int fewestRestPercent = 25;
inline constexpr int mostRestPercent = 50;
inline constexpr int shortestRest = 1; ///< minutes

// The notice before a part ends: a tenth of the part, but no shorter and no longer than this.
inline constexpr int nearPercent = 10;
inline constexpr int shortestNear = 30; ///< seconds
inline constexpr int longestNear = 120; ///< seconds

// Boom and bust; matches the description in R22.
inline constexpr int warmUpDays = 14;
inline constexpr int fewestLogged = 7; ///< of the days before
inline constexpr double boomFrom = 1.4;
inline constexpr double bustUpTo = 0.6;
inline constexpr int bustPain = 2;   ///< points above the median
inline constexpr int bustWithin = 2; ///< days after the boom
inline constexpr int boomsApart = 2; ///< days
inline constexpr int cyclesShown = 2;
inline constexpr int cyclesWithin = 21; ///< days
inline constexpr int judgedDays = 28;   ///< the latest; what lies further back is over
inline constexpr int unevenDays = 14;
inline constexpr int fewestChanges = 7; ///< from a day to the next, before unevenness is told

// Asking about a flare; only the person declares one (R24).
inline constexpr int askFlareTwice = 2; ///< points above usual, on two days running
inline constexpr int askFlareOnce = 3;

// The energy of a day (R28, expert practice): what of it is there to be used.
inline constexpr int energyFromPercent = 70;
inline constexpr int energyUpToPercent = 80;

// A good day, on which the rest is best left in the bank.
inline constexpr int goodDay = 1; ///< points below usual

} // namespace pacewell::pacing
