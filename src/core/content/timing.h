// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"

namespace pacewell::timing {

/// How fast a tired person reads, and how fast text is spoken calmly: words per second. Silent
/// reading is about twice as fast; half of it leaves time to look at the figure as well.
inline constexpr double wordsPerSecond = 2.0;

inline constexpr std::chrono::seconds minGetReady{6};
inline constexpr std::chrono::seconds minChangeSide{8};
inline constexpr std::chrono::seconds restBetweenHolds{10};
inline constexpr std::chrono::seconds restBetweenShortHolds{5}; ///< after holds up to 10 s
inline constexpr std::chrono::seconds restBetweenSets{20};

/// How long it takes to read or hear the text, in whole seconds.
std::chrono::seconds readingTime(const QString &text);

/// Time to read what comes and get into place, before the first side of an exercise.
std::chrono::seconds getReady(const Exercise &exercise);

/// Time to read the welcome: where to be, and when to stop.
std::chrono::seconds welcome(const QString &text);

/// Time to come out of one side and into the other.
std::chrono::seconds changeSide(const Exercise &exercise);

/// Pause between two repetitions of a hold, or between two sets of a movement.
std::chrono::seconds rest(const Dose &dose);

/// The sides a step works, in order: the left (in which content is written) first.
std::vector<Side> sidesOf(const Exercise &exercise, const RoutineStep &step);

/// How long the whole routine takes with everything in it, apart from the welcome.
std::chrono::seconds length(const Routine &routine, const ContentLibrary &library);

} // namespace pacewell::timing
